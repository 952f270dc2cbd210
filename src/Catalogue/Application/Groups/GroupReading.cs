using Loisirs.Catalogue.Application.Programmes;
using Loisirs.Catalogue.Domain;
using Loisirs.Catalogue.Domain.Groups;
using Loisirs.Catalogue.Domain.Programmes;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Application.Groups;

/// <summary>Reads a group as staff typed it.</summary>
internal static class GroupReading
{
    private const int MostPlaces = 10_000;

    /// <param name="programme">Codes are unique in it.</param>
    /// <param name="isPriced">It has a price of its own; a show with price classes has none.</param>
    /// <param name="self">The group that is changed, or empty for a new one.</param>
    public static async Task<Result<GroupContent>> Read(
        this CatalogueDb db, GroupFields typed, Guid programme, bool isPriced, Guid self, CancellationToken stop)
    {
        var form = new FormReading("Fields.");
        var code = form.Needed(nameof(typed.Code), typed.Code, Longest.Code, "catalogue.code-missing");
        var instructor = form.Optional(nameof(typed.Instructor), typed.Instructor, Longest.Name);
        var resident = isPriced || !string.IsNullOrWhiteSpace(typed.ResidentPrice) ? Price(form, nameof(typed.ResidentPrice), typed.ResidentPrice) : null;
        var nonResident = string.IsNullOrWhiteSpace(typed.NonResidentPrice)
            ? resident is { } price ? (await db.RiseOf(programme, stop)).On(price) : resident
            : Price(form, nameof(typed.NonResidentPrice), typed.NonResidentPrice);
        var windows = form.Windows(typed.Windows);
        if (typed.Capacity is not (>= 1 and <= MostPlaces))
        {
            form.Refuse(nameof(typed.Capacity), "catalogue.capacity", MostPlaces);
        }

        if (!await db.Venues.AnyAsync(venue => venue.Id == typed.Venue && venue.Retirement == null, stop))
        {
            form.Refuse(nameof(typed.Venue), CatalogueRefusals.VenueUnknown);
        }

        if (await db.Groups.AnyAsync(other => other.Id != self && other.Code == code && other.Activity.ProgrammeId == programme, stop))
        {
            form.Refuse(nameof(typed.Code), CatalogueRefusals.CodeTaken);
        }

        return form.Or(() => new GroupContent(typed.Venue, code, instructor, typed.Capacity!.Value, resident, nonResident, windows));
    }

    /// <summary>The fields that give this group.</summary>
    public static GroupFields Fields(this Group group, bool french) => new()
    {
        Code = group.Code,
        Venue = group.VenueId,
        Instructor = group.Instructor,
        Capacity = group.Capacity,
        ResidentPrice = group.ResidentPrice is { } price ? TownFormat.Money(price.Cents, french) : null,
        NonResidentPrice = group.NonResidentPrice is { } other ? TownFormat.Money(other.Cents, french) : null,
        Windows = group.Windows.Fields(),
    };

    private static async Task<NonResidentRise> RiseOf(this CatalogueDb db, Guid programme, CancellationToken stop) =>
        await db.Programmes.Where(known => known.Id == programme).Select(known => known.Rise).SingleOrDefaultAsync(stop) ?? NonResidentRise.None;

    private static Money? Price(FormReading form, string field, string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            form.Refuse(field, "catalogue.price-missing");
            return null;
        }

        if (MoneyText.Parse(typed) is { } cents)
        {
            return new Money(cents);
        }

        form.Refuse(field, "catalogue.price-unreadable");
        return null;
    }
}
