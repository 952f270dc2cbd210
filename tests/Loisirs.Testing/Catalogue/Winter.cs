using Loisirs.Catalogue.Application.Activities;
using Loisirs.Catalogue.Application.Groups;
using Loisirs.Catalogue.Application.Programmes;
using Loisirs.Catalogue.Application.Providers;
using Loisirs.Catalogue.Application.Venues;
using Loisirs.Kernel.Formats;
using Loisirs.Kernel.Taxes;
using Loisirs.Kernel.Windows;

namespace Loisirs.Testing.Catalogue;

/// <summary>A town's winter on offer, open to everyone since 20 November, with the groups that a story needs.</summary>
public sealed class Winter
{
    private readonly Town _town;
    private readonly Guid _provider;
    private readonly Guid _venue;
    private int _code = 30;

    public Guid Programme { get; }

    private Winter(Town town, Guid programme, Guid provider, Guid venue) =>
        (_town, Programme, _provider, _venue) = (town, programme, provider, venue);

    public static async Task<Winter> In(Town town) => new(
        town,
        await town.Does(new CreateProgramme(
            "Hiver 2027", "Winter 2027", new(2027, 1, 4), new(2027, 4, 30),
            [new WindowFields { For = Audience.Everyone, OpensOn = new(2026, 11, 20), OpensAt = new(18, 0) }])),
        await town.Does(new CreateProvider("Ville de Val-des-Érables", IsPartner: false, IsRegisteredForTaxes: true)),
        await town.Does(new CreateVenue("Piscine municipale", "12, rue des Érables")));

    /// <summary>A group on ten Saturdays from 9 January, 9 h to 9 h 55, unless another day or number of dates is named.</summary>
    /// <param name="cents">Before taxes; 0 is free.</param>
    /// <param name="nonResidentCents">Before taxes; null: as for residents.</param>
    /// <param name="agesFrom">Youngest age, included; null: everybody.</param>
    /// <param name="by">Who gives it; null: the town.</param>
    /// <returns>The group's id.</returns>
    public async Task<Guid> Offers(
        string name, int places = 12, long cents = 8500, bool taxable = false, int? agesFrom = null, DayOfWeek day = DayOfWeek.Saturday,
        int weeks = 10, string bring = "Maillot et serviette", long? nonResidentCents = null, Guid? by = null)
    {
        var activity = await _town.Does(new CreateActivity(new ActivityFields
        {
            Programme = Programme,
            Provider = by ?? _provider,
            Category = "aquatics",
            NameFr = name,
            TaxReason = "Cours",
            TaxStatus = taxable ? TaxStatus.Taxable : TaxStatus.Exempt,
            AgeFrom = agesFrom,
            BringFr = bring,
        }));
        var first = new DateOnly(2027, 1, 9).AddDays((day - DayOfWeek.Saturday + 7) % 7);
        var group = await _town.Does(new CreateGroup(
            activity,
            new GroupFields
            {
                Code = $"NAT-{++_code}",
                Venue = _venue,
                Instructor = "Anne Roy",
                Capacity = places,
                ResidentPrice = Typed(cents),
                NonResidentPrice = nonResidentCents is { } other ? Typed(other) : null,
            },
            new PlanFields { Days = [day], Starts = new(9, 0), Ends = new(9, 55), First = first, Last = first.AddDays((weeks - 1) * 7) }));
        await _town.Does(new PublishActivity(activity));
        return group;
    }

    /// <summary>A partner joins the programme; nothing is confirmed of its payment before the start.</summary>
    public Task<Guid> Partner(string name) => _town.HasPartner(name);

    /// <summary>Another group of that group's activity, on the day after, at another price or for others where that is named.</summary>
    /// <returns>The group's id.</returns>
    public async Task<Guid> AlsoOffers(Guid group, int places = 12, long? cents = null, int weeks = 10, DateOnly? first = null)
    {
        var known = await _town.Does(new ShowOfficeGroup(group));
        var begins = first ?? known.Meetings[0].Day.AddDays(1);
        var other = await _town.Does(new CreateGroup(
            known.Activity,
            known.Fields with { Code = $"NAT-{++_code}", Capacity = places, ResidentPrice = cents is { } price ? Typed(price) : known.Fields.ResidentPrice },
            new PlanFields { Days = [begins.DayOfWeek], Starts = new(9, 0), Ends = new(9, 55), First = begins, Last = begins.AddDays((weeks - 1) * 7) }));
        await _town.Does(new PublishGroup(other));
        return other;
    }

    /// <summary>Staff set another price, in cents before taxes.</summary>
    public async Task Prices(Guid group, long cents)
    {
        var known = await _town.Does(new ShowOfficeGroup(group));
        await _town.Does(new ChangeGroup(group, known.Fields with { ResidentPrice = Typed(cents), NonResidentPrice = null }));
    }

    /// <summary>Staff set another capacity.</summary>
    public async Task HasPlaces(Guid group, int places)
    {
        var known = await _town.Does(new ShowOfficeGroup(group));
        await _town.Does(new ChangeGroup(group, known.Fields with { Capacity = places }));
    }

    /// <summary>Staff open a group to residents since 20 November, and to others at 18 h on that day.</summary>
    public async Task OpensToOthers(Guid group, DateOnly day)
    {
        var known = await _town.Does(new ShowOfficeGroup(group));
        await _town.Does(new ChangeGroup(group, known.Fields with
        {
            Windows =
            [
                new WindowFields { For = Audience.Resident, OpensOn = new(2026, 11, 20), OpensAt = new(18, 0) },
                new WindowFields { For = Audience.NonResident, OpensOn = day, OpensAt = new(18, 0) },
            ],
        }));
    }

    public Task Cancels(Guid group) => _town.Does(new CancelGroup(group, "Bassin fermé"));

    private static string Typed(long cents) => TownFormat.Money(cents, french: true);
}
