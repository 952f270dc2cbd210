using Loisirs.Catalogue.Application.Groups;
using Loisirs.Catalogue.Contracts.Shows;
using Loisirs.Shared.Texts;

namespace Loisirs.Catalogue.Pages.Catalogue;

/// <summary>A group's price in words: « 85,00 $ (97,73 $ avec taxes) », « Gratuit », and both prices where they differ.</summary>
internal static class PriceLine
{
    public static string Of(GroupCard group, Words words) => group switch
    {
        { Ticketing: { } tickets } => Of(tickets, group.Resident.HasTaxes, words),
        { HasOnePrice: true } => Of(group.Resident, words),
        _ => words["browse.two-prices", Of(group.Resident, words), Of(group.NonResident, words)],
    };

    /// <summary>« Adulte 25,00 $ · Enfant, 0 à 12 ans Gratuit (taxes comprises) ».</summary>
    private static string Of(TicketingView tickets, bool isTaxed, Words words)
    {
        var classes = string.Join(" · ", tickets.Classes.Select(of => words["browse.class-price", of.Name, of.Price.IsZero ? words["form.free"] : words.Of(of.Price)]));
        return isTaxed ? words[tickets.TaxesIncluded ? "browse.taxes-included" : "browse.taxes-added", classes] : classes;
    }

    private static string Of(PriceView price, Words words) => price switch
    {
        { IsFree: true } => words["form.free"],
        { HasTaxes: true } => words["browse.price-with-taxes", price.Price, price.WithTaxes],
        _ => words.Of(price.Price),
    };
}
