using Loisirs.Cart.Application.Books;
using Loisirs.Cart.Application.Reconciling;
using Loisirs.Shared.Backups;
using Loisirs.Shared.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Cart.Infrastructure;

/// <summary>The books of the till: what the house does for them by itself.</summary>
internal static class Till
{
    public static ModuleBuilder AddTill(this ModuleBuilder module)
    {
        module.Services.AddSingleton<IAfterRestore, ReconcileAfterRestore>();
        return module
            .Job<BookOlderOrders>(every: TimeSpan.FromMinutes(10))
            .Job<ReconcileDaily>(every: TimeSpan.FromHours(6)); // a host that is restarted each night has its round all the same
    }
}
