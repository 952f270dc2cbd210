using Loisirs.Accounts.Contracts.Work;
using Loisirs.Cart.Application.Books;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Cart.Infrastructure;

/// <summary>What of this module waits for the office.</summary>
internal static class OfficeWork
{
    public static IServiceCollection AddOfficeWork(this IServiceCollection services) => services.AddScoped<ICountsWork, CountsRefundsAndDisputes>();
}
