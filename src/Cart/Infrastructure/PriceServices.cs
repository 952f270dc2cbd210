using Loisirs.Cart.Application.Codes;
using Loisirs.Cart.Application.Prices;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Cart.Infrastructure;

/// <summary>What prices a cart, and counts its promo codes.</summary>
internal static class PriceServices
{
    public static IServiceCollection AddPrices(this IServiceCollection services) => services.AddScoped<PricesOfFamily>().AddScoped<CodeUses>();
}
