using Loisirs.Accounts.Contracts.Families;
using Loisirs.Catalogue.Application.Activities;
using Loisirs.Catalogue.Application.Groups;
using Loisirs.Catalogue.Application.Programmes;
using Loisirs.Catalogue.Application.Providers;
using Loisirs.Catalogue.Application.Shows;
using Loisirs.Catalogue.Application.Venues;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;
using Loisirs.Kernel.Windows;
using Loisirs.Testing;

namespace Loisirs.Catalogue.Tests;

/// <summary>A town's winter: one programme open to everyone, one provider, one venue, and the groups that a story needs.</summary>
internal sealed class Season
{
    private int _code;

    private Season(Town town, Guid programme, Guid provider, Guid venue) => (Town, Programme, Provider, Venue) = (town, programme, provider, venue);

    public Town Town { get; }

    public Guid Programme { get; }

    public Guid Provider { get; }

    public Guid Venue { get; }

    /// <summary>Registration has been open to everyone since 20 November.</summary>
    public static IReadOnlyList<WindowFields> OpenToAll =>
        [new WindowFields { For = Audience.Everyone, OpensOn = new(2026, 11, 20), OpensAt = new(18, 0) }];

    public static async Task<Season> In(Town town, IReadOnlyList<WindowFields>? windows = null) => new(
        town,
        await town.Does(new CreateProgramme("Hiver 2027", "Winter 2027", new(2027, 1, 4), new(2027, 4, 30), windows ?? OpenToAll)),
        await town.Does(new CreateProvider("Ville de Val-des-Érables", IsPartner: false, IsRegisteredForTaxes: true)),
        await town.Does(new CreateVenue("Piscine municipale", "12, rue des Érables")));

    public static WindowFields Window(Audience audience, DateOnly opens, TimeOnly at, DateOnly? closes = null) =>
        new() { For = audience, OpensOn = opens, OpensAt = at, ClosesOn = closes };

    public ActivityFields Activity(string name = "Natation 3") => new()
    {
        Programme = Programme,
        Provider = Provider,
        Category = "aquatics",
        NameFr = name,
        TaxReason = "Cours aux enfants",
    };

    public GroupFields Group(int places = 12, string price = "85,00") =>
        new() { Code = $"NAT-{++_code}", Venue = Venue, Instructor = "Anne Roy", Capacity = places, ResidentPrice = price };

    /// <summary>Ten Saturdays from 9 January, 9 h to 9 h 55.</summary>
    public static PlanFields Saturdays() => new()
    {
        Days = [DayOfWeek.Saturday],
        Starts = new(9, 0),
        Ends = new(9, 55),
        First = new(2027, 1, 9),
        Last = new(2027, 3, 13),
    };

    /// <summary>An activity with one group, both on offer.</summary>
    /// <returns>The group.</returns>
    public async Task<Guid> Offers(int places = 12, ActivityFields? activity = null, GroupFields? group = null, PlanFields? plan = null)
    {
        var made = await Town.Does(new CreateActivity(activity ?? Activity()));
        var added = await Town.Does(new CreateGroup(made, group ?? Group(places), plan ?? Saturdays()));
        await Town.Does(new PublishActivity(made));
        return added;
    }

    /// <summary>A show on offer that sells tickets of one price class.</summary>
    public async Task<(Guid Group, Guid Class)> OffersShow(int places, string price = "25,00")
    {
        var made = await Town.Does(new CreateActivity(Activity("Trio Boréal") with { Kind = ActivityKind.Show, Category = "shows" }));
        var group = await Town.Does(new CreateGroup(made, Group(places, price), Saturdays()));
        await Town.Does(new SetPriceClasses(made, new() { Rows = [new() { NameFr = "Adulte", Price = price }] }));
        await Town.Does(new PublishActivity(made));
        return (group, (await Town.Does(new FindGroups([group], Language.French)))[0].Ticketing!.Classes[0].Id);
    }

    public static Participant Person(string firstName = "Léa", string born = "2018-04-02", ResidencyClass residency = ResidencyClass.Resident) =>
        new(Guid.NewGuid(), Guid.NewGuid(), firstName, DateOnly.Parse(born, System.Globalization.CultureInfo.InvariantCulture), residency);

    /// <summary>Holds one place for each of these people, as the house does at checkout.</summary>
    public async Task<HeldPlaces> Holds(Guid holder, Guid group, params IReadOnlyList<Participant> people) => await Town.Does(
        new HoldPlaces(holder, [.. people.Select(person => new Wish(group, person))], Town.Clock.GetUtcNow().AddMinutes(15)));

    public async Task<Answer> MayTake(Guid group, Participant person) => (await Town.Does(new MayTake([new Wish(group, person)])))[0];

    public async Task<PlacesLeft> PlacesOf(Guid group) => (await MayTake(group, Person())).Places;

    /// <summary>What the first reason says, in French.</summary>
    public static string? Code(Answer answer) => answer.Why?.Code;

    public static Refusal Only<T>(Result<T> answer) => Assert.Single(answer.Refusals);
}
