using Loisirs.Catalogue.Application;
using Loisirs.Catalogue.Application.Activities;
using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Application.Programmes;
using Loisirs.Catalogue.Application.Providers;
using Loisirs.Catalogue.Application.Venues;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Domain.Activities;
using Loisirs.Catalogue.Domain.Groups;
using Loisirs.Kernel;
using Loisirs.Kernel.Ages;
using Loisirs.Kernel.Schedules;
using Loisirs.Kernel.Taxes;
using Loisirs.Kernel.Windows;
using Loisirs.Shared.Data;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Testing.Catalogue;

/// <summary>A town with as many groups on offer as are wanted, three an activity, written by the thousand and not one command each.</summary>
public sealed class ManyGroups
{
    private const int GroupsOfAnActivity = 3;
    private const int ActivitiesAtOnce = 200;
    private static readonly string[] Names = ["Natation", "Poterie", "Judo", "Escalade", "Piano", "Échecs", "Ballet", "Soccer", "Yoga", "Anglais"];
    private static readonly string[] Kinds = ["enfants", "adultes", "aînés", "débutants", "avancés", "en famille", "intensif"];

    private readonly Town _town;
    private readonly Guid _programme;
    private readonly Guid _provider;
    private readonly IReadOnlyList<Guid> _venues;

    private ManyGroups(Town town, Guid programme, Guid provider, IReadOnlyList<Guid> venues) =>
        (_town, _programme, _provider, _venues) = (town, programme, provider, venues);

    public static async Task In(Town town, int groups)
    {
        var today = town.Today;
        var everyone = new WindowFields { For = Audience.Everyone, OpensOn = today.AddDays(-30) };
        var venues = new List<Guid>();
        foreach (var name in (string[])["Piscine municipale", "Centre des loisirs", "École du Boisé", "Aréna"])
        {
            venues.Add(await town.Does(new CreateVenue(name, "12, rue des Érables")));
        }

        var many = new ManyGroups(
            town, await town.Does(new CreateProgramme("Hiver", "Winter", today.AddDays(-10), today.AddDays(200), [everyone])),
            await town.Does(new CreateProvider("Service des loisirs", IsPartner: false, IsRegisteredForTaxes: true)), venues);
        for (var first = 0; first * GroupsOfAnActivity < groups; first += ActivitiesAtOnce)
        {
            await many.Write(first, Math.Min(groups, (first + ActivitiesAtOnce) * GroupsOfAnActivity));
        }
    }

    /// <summary>What a visitor looks for in the catalogue; answers how many activities were found.</summary>
    public static async Task<int> Finds(
        Town town, string? text = null, int? age = null, DayOfWeek? day = null, string? category = null, bool withPlaces = false, bool byPrice = false,
        int page = 1) => Town.Expect(await town.Ask(_ => { }, new FindActivities(
            text, age, day is { } one ? [one] : [], category, WithPlaces: withPlaces, Order: byPrice ? OfferOrder.Price : OfferOrder.Day, Page: page))).Total;

    /// <summary>What a family looks for on the registration page; answers how many groups were found.</summary>
    public static async Task<int> FindsToRegister(Town town, string? text, DateOnly born) => (await town.Does(new FindOfferedGroups(
        text, [], null, null, null, null, WithPlaces: true, Page: 1, Language.French, OfferOrder.Day, born))).Total;

    private async Task Write(int firstActivity, int untilGroup)
    {
        await using var scope = _town.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Shared.Callers.Caller>().BecomeHouse();
        var db = scope.ServiceProvider.GetRequiredService<CatalogueDb>();
        await scope.ServiceProvider.GetRequiredService<DatabaseSession>().Write(
            async () =>
            {
                await scope.ServiceProvider.GetRequiredService<GuideChanges>().Mark(CancellationToken.None);
                await db.Programmes.FindAsync(_programme); // an activity knows it while it is published
                for (var number = firstActivity; number < firstActivity + ActivitiesAtOnce && number * GroupsOfAnActivity < untilGroup; number++)
                {
                    var activity = Activity.Draft(NewId(), Content(number));
                    db.Add(activity);
                    db.AddRange(Enumerable.Range(number * GroupsOfAnActivity, Math.Min(GroupsOfAnActivity, untilGroup - (number * GroupsOfAnActivity)))
                        .Select(place => Draft(activity.Id, place)).ToList());
                    Town.Expect(activity.Publish(Guid.Empty, _town.Services.GetRequiredService<TimeProvider>().GetUtcNow()));
                }

                return (Result<Done>)Done.Result;
            },
            CancellationToken.None);
    }

    /// <summary>One in ten is free, one in twenty has one place.</summary>
    private Group Draft(Guid activity, int number)
    {
        var price = new Money(number % 10 == 0 ? 0 : 2500 + (number % 40 * 250));
        var group = Group.Draft(NewId(), activity, new(_venues[number % _venues.Count], $"G-{number:D5}", "Anne Roy", number % 20 == 0 ? 1 : 12, price, price, []));
        var (first, starts) = (_town.Today.AddDays(1 + (number % 7)), new TimeOnly(8 + (number % 12), 0));
        group.LayOut(Enumerable.Range(0, 10).Select(week => new PlannedMeeting(first.AddDays(7 * week), starts, starts.AddHours(1))), NewId);
        return group;
    }

    private ActivityContent Content(int number) => new(
        _programme, _provider, ActivityKind.Activity, Categories.All[number % Categories.All.Count],
        new($"{Names[number % Names.Length]} {Kinds[number % Kinds.Length]} {number}"), new("Pour bouger."), new("Une gourde."), TaxStatus.Exempt, "Cours",
        new Eligibility(AgeRange.AtLeast(new AgeLimit(number % 16, AgeUnit.Years)), ReferenceDate.FirstMeeting));

    private Guid NewId() => Guid.CreateVersion7(_town.Services.GetRequiredService<TimeProvider>().GetUtcNow());
}
