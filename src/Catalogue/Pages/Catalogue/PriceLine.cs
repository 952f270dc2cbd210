using Loisirs.Catalogue.Application.Groups;
using Loisirs.Shared.Texts;

namespace Loisirs.Catalogue.Pages.Catalogue;

/// <summary>A group's price in words: « 85,00 $ (97,73 $ avec taxes) », « Gratuit », and both prices where they differ.</summary>
internal static class PriceLine
{
    public static string Of(GroupCard group, Words words) => group.HasOnePrice
        ? Of(group.Resident, words)
        : words["browse.two-prices", Of(group.Resident, words), Of(group.NonResident, words)];

    private static string Of(PriceView price, Words words) => price switch
    {
        { IsFree: true } => words["form.free"],
        { HasTaxes: true } => words["browse.price-with-taxes", price.Price, price.WithTaxes],
        _ => words.Of(price.Price),
    };
}
