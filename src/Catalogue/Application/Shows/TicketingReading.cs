using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Catalogue.Contracts.Shows;
using Loisirs.Catalogue.Domain;
using Loisirs.Catalogue.Domain.Shows;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;

namespace Loisirs.Catalogue.Application.Shows;

/// <summary>Reads price classes as staff typed them, and writes them back into their fields.</summary>
internal static class TicketingReading
{
    private const int MostPerformers = 10_000;

    /// <param name="known">The classes that the show has: they keep their ids.</param>
    public static Result<Ticketing> Read(this PriceClassFields typed, Ticketing? known, Func<Guid> newId)
    {
        var form = new FormReading("Fields.");
        var classes = (typed.Rows ?? []).Select((row, index) => (row, index)).Where(of => !of.row.IsEmpty)
            .Select(of => Read(form, $"Rows[{of.index}].", of.row, known, newId)).ToList();
        if (classes.Count == 0)
        {
            form.Refuse("Rows[0].NameFr", CatalogueRefusals.NoPriceClass);
        }

        if (typed.MostPerOrder is not (>= 1 and <= Wish.MostTickets))
        {
            form.Refuse(nameof(typed.MostPerOrder), "catalogue.most-per-order", Wish.MostTickets);
        }

        var (performers, unpaid) = (typed.Performers ?? 0, typed.Unpaid ?? 0);
        if (performers is < 0 or > MostPerformers || unpaid < 0 || unpaid > performers)
        {
            form.Refuse(nameof(typed.Unpaid), "catalogue.performers");
        }

        return form.Or(() => new Ticketing(classes, typed.TaxesIncluded, typed.MostPerOrder!.Value, new Stage(performers, unpaid, typed.AdvertisesPaid)));
    }

    /// <summary>The fields that give these classes.</summary>
    public static PriceClassFields Fields(this Ticketing? ticketing, bool french) => ticketing is null ? new() : new()
    {
        Rows = [.. ticketing.Classes.Select(of => new PriceClassRow
        {
            Id = of.Id,
            NameFr = of.Name.French,
            NameEn = of.Name.English,
            Price = TownFormat.Money(of.Price.Cents, french),
        })],
        TaxesIncluded = ticketing.TaxesIncluded,
        MostPerOrder = ticketing.MostPerOrder,
        Performers = ticketing.Stage.Performers == 0 ? null : ticketing.Stage.Performers,
        Unpaid = ticketing.Stage.Performers == 0 ? null : ticketing.Stage.Unpaid,
        AdvertisesPaid = ticketing.Stage.AdvertisesPaid,
    };

    public static TicketingView In(this Ticketing ticketing, Language language) => new(
        [.. ticketing.Classes.Select(of => new PriceClassView(of.Id, of.Name.In(language), of.Price))], ticketing.TaxesIncluded, ticketing.MostPerOrder);

    private static PriceClass Read(FormReading form, string at, PriceClassRow row, Ticketing? known, Func<Guid> newId)
    {
        var name = form.Needed(at + nameof(row.NameFr), row.NameFr, Longest.Code, "catalogue.name-missing");
        var english = form.Optional(at + nameof(row.NameEn), row.NameEn, Longest.Code);
        var price = MoneyText.Parse(row.Price);
        if (price is null)
        {
            form.Refuse(at + nameof(row.Price), string.IsNullOrWhiteSpace(row.Price) ? "catalogue.price-missing" : "catalogue.price-unreadable");
        }

        return new(
            row.Id is { } id && known?.Class(id) is not null ? id : newId(), new LocalText(name, english.Length == 0 ? null : english), new Money(price ?? 0));
    }
}
