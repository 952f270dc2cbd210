using Loisirs.Cart.Application.Books;
using Loisirs.Cart.Application.Reconciling;
using Loisirs.Cart.Infrastructure.Export;
using Loisirs.Shared.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Cart.Infrastructure;

/// <summary>The books of the till: what the house does for them by itself, and who writes their files.</summary>
internal static class Till
{
    public static ModuleBuilder AddTill(this ModuleBuilder module)
    {
        module.Services.AddSingleton<IBookWriter, BookWriter>();
        return module
            .Job<BookOlderOrders>(every: TimeSpan.FromMinutes(10))
            .Job<ReconcileDaily>(every: TimeSpan.FromHours(6)); // a host that is restarted each night has its round all the same
    }
}
