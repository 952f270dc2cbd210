using Loisirs.Cart.Application.Codes;
using Loisirs.Cart.Application.Credits;
using Loisirs.Cart.Application.Instalments;
using Loisirs.Cart.Application.Prices;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Cart.Infrastructure;

/// <summary>What prices a family's cart, counts promo codes, and moves credit.</summary>
internal static class FamilyPrices
{
    public static IServiceCollection AddPrices(this IServiceCollection services) => services.AddScoped<PricesOfFamily>().AddScoped<CodeUses>().AddScoped<Purses>().AddScoped<PartsOffered>().AddSingleton<GiftCardTries>();
}
