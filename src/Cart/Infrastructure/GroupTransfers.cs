using Loisirs.Cart.Application.Transfers;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Cart.Infrastructure;

/// <summary>What changes of group need.</summary>
internal static class GroupTransfers
{
    public static IServiceCollection AddTransfers(this IServiceCollection services) =>
        services.AddScoped<TransferTerms>().AddScoped<MoneyBeingCarried>().AddScoped<PlacesChangingHands>();
}
