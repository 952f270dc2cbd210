using System.Globalization;
using Loisirs.Cart.Application.Codes;
using Loisirs.Cart.Application.Prices;
using Loisirs.Cart.Domain.Prices;
using Loisirs.Catalogue.Application.Activities;
using Loisirs.Catalogue.Application.Groups;
using Loisirs.Catalogue.Application.Programmes;
using Loisirs.Catalogue.Application.Providers;
using Loisirs.Catalogue.Application.Shows;
using Loisirs.Catalogue.Application.Venues;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel.Ages;
using Loisirs.Kernel.Taxes;
using Loisirs.Kernel.Time;
using Loisirs.Kernel.Windows;

namespace Loisirs.Host.Demo;

/// <summary>Writes the demo town's catalogue, as the office does.</summary>
internal sealed class DemoCatalogue(DemoHouse house, DemoCalendar calendar)
{
    private static readonly TimeOnly Evening = new(18, 0);

    private readonly Dictionary<string, Guid> _venues = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Guid> _providers = new(StringComparer.Ordinal);

    private DateOnly Today => calendar.Today;

    /// <summary>Writes and publishes all of them; each group gets its id.</summary>
    public async Task Write(IReadOnlyList<DemoGroup> groups, CancellationToken stop)
    {
        await house.Together(Guid.Empty, Places, stop);
        foreach (var programme in groups.GroupBy(group => group.Programme))
        {
            var id = Guid.Empty;
            await house.Together(Guid.Empty, async sender => id = await sender.Send(Programme(programme.Key)), stop);
            if (programme.Key.IsNext)
            {
                await house.Together(Guid.Empty, sender => Discounts(sender, id), stop);
            }

            foreach (var activity in programme.GroupBy(group => group.Activity))
            {
                await house.Together(Guid.Empty, sender => Publish(sender, activity.Key, id, activity), stop);
            }
        }
    }

    private async Task Places(DemoSender sender)
    {
        foreach (var (name, address) in DemoPlaces.Venues)
        {
            _venues[name] = await sender.Send(new CreateVenue(name, address));
        }

        _providers[DemoPlaces.Town] = await sender.Send(new CreateProvider(DemoPlaces.Town, IsPartner: false, IsRegisteredForTaxes: true));
        foreach (var partner in DemoPlaces.Partners)
        {
            _providers[partner] = await sender.Send(new CreateProvider(partner, IsPartner: true, IsRegisteredForTaxes: false));
        }

        foreach (var partner in DemoPlaces.PrepaidPartners)
        {
            await sender.Send(new ConfirmPrepayment(_providers[partner], "Exception confirmée par le service juridique de la ville de démonstration."));
        }
    }

    /// <summary>The one under way is open to all until its end; the next opened to residents last evening, and opens to others in some days.</summary>
    private CreateProgramme Programme(DemoProgramme programme) => new(
        programme.French, programme.English, programme.From, programme.To,
        programme.IsNext
            ?
            [
                Window(Audience.Resident, Today.AddDays(-1), Evening, programme.From.AddDays(13)),
                Window(Audience.Neighbour, Today.AddDays(3), Evening, programme.From.AddDays(13)),
                Window(Audience.NonResident, Today.AddDays(5), TimeOnly.MinValue, programme.From.AddDays(13)),
            ]
            : [Window(Audience.Everyone, programme.From.AddDays(-21), Evening, programme.To)]);

    /// <summary>The second child of a family pays 10 % less, the third and the next 20 %; a code welcomes each family once.</summary>
    private static async Task Discounts(DemoSender sender, Guid programme)
    {
        await sender.Send(new SetPriceRules(programme, new() { Mode = FamilyDiscountMode.ByChild, Second = 10, Third = 20, ProratesLateStart = true }));
        await sender.Send(new CreateCode(new() { Code = "BIENVENUE", Percent = 5, Programme = programme, MostPerFamily = 1 }));
    }

    private async Task Publish(DemoSender sender, DemoActivity activity, Guid programme, IEnumerable<DemoGroup> groups)
    {
        var id = await sender.Send(new CreateActivity(Fields(activity, programme)));
        if (activity.Kind == ActivityKind.Show)
        {
            await sender.Send(new SetPriceClasses(id, Prices(activity)));
        }

        foreach (var group in groups)
        {
            group.Id = await sender.Send(new CreateGroup(id, Fields(group), Plan(group)));
        }

        await sender.Send(new PublishActivity(id));
        foreach (var group in groups.Where(group => group.Fate == DemoFate.Closed))
        {
            await sender.Send(new CloseGroup(group.Id));
        }

        foreach (var group in groups.Where(group => group.Fate == DemoFate.Cancelled))
        {
            await sender.Send(new CancelGroup(group.Id, "Trop peu d'inscriptions pour former le groupe."));
        }
    }

    private ActivityFields Fields(DemoActivity activity, Guid programme) => new()
    {
        Programme = programme,
        Provider = _providers[activity.Provider],
        Kind = activity.Kind,
        Category = activity.Category,
        NameFr = activity.French,
        NameEn = activity.English,
        DescriptionFr = activity.Text,
        DescriptionEn = activity.EnglishText,
        BringFr = activity.Bring,
        TaxStatus = activity.IsExempt ? TaxStatus.Exempt : TaxStatus.Taxable,
        TaxReason = activity.TaxReason,
        AgeFrom = activity.Ages.From,
        AgeFromUnit = activity.Ages.InMonths ? AgeUnit.Months : AgeUnit.Years,
        AgeTo = activity.Ages.To,
        AgeToUnit = activity.Ages.InMonths ? AgeUnit.Months : AgeUnit.Years,
    };

    /// <summary>Taxes in; the young come free, and amateurs are exempt.</summary>
    private static PriceClassFields Prices(DemoActivity show) => new()
    {
        Rows =
        [
            new PriceClassRow { NameFr = "Adulte", NameEn = "Adult", Price = Dollars(show.Price) },
            new PriceClassRow { NameFr = "65 ans et plus", NameEn = "65 and over", Price = Dollars(show.Price - 4) },
            new PriceClassRow { NameFr = "Enfant, 0 à 12 ans", NameEn = "Child, 0 to 12", Price = "0" },
        ],
        TaxesIncluded = true,
        MostPerOrder = 10,
        Performers = show.Amateurs == 0 ? null : show.Amateurs,
        Unpaid = show.Amateurs == 0 ? null : show.Amateurs,
    };

    private GroupFields Fields(DemoGroup group) => new()
    {
        Code = group.Code,
        Venue = _venues[group.Activity.Venue],
        Instructor = group.Instructor,
        Capacity = group.Places,
        ResidentPrice = Dollars(group.Activity.Price),
        NonResidentPrice = Dollars(group.Activity.Price + (group.Activity.Price / 2)),
        Windows = group.Fate == DemoFate.NotYet ? [Window(Audience.Everyone, Today.AddDays(10), Evening, group.Last)] : [],
    };

    /// <summary>Closed days are skipped, unless today is one: the demo shows dates on any day.</summary>
    private PlanFields Plan(DemoGroup group) => new()
    {
        Days = group.Days,
        Starts = group.Starts,
        Ends = group.Ends,
        First = group.First,
        Last = group.Last,
        SkipHolidays = group.First != group.Last && !(group.MeetsOn(Today) && IsClosed(Today)),
    };

    private static bool IsClosed(DateOnly day) => Holidays.ClosedByDefault(day.Year).Any(holiday => holiday.Day == day);

    private static WindowFields Window(Audience audience, DateOnly opens, TimeOnly at, DateOnly lastDay) =>
        new() { For = audience, OpensOn = opens, OpensAt = at, ClosesOn = lastDay };

    private static string Dollars(int amount) => amount.ToString(CultureInfo.InvariantCulture);
}
