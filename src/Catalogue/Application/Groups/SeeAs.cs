using Loisirs.Accounts.Contracts.Families;
using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Catalogue.Domain.Places;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Loisirs.Shared.Texts;

namespace Loisirs.Catalogue.Application.Groups;

/// <summary>What a person of that birth date and class would be told of each group of a programme at that moment, drafts as if they were
/// published: the rules are those of registration. At most 500 groups.</summary>
/// <remarks>Refuses: catalogue.birth-missing; house.not-found.</remarks>
/// <param name="On">Civil day; null: now.</param>
/// <param name="At">Hour of that day; null: the end of the day.</param>
[Needs(Right.ManageCatalogue)]
internal sealed record SeeAs(Guid Programme, DateOnly? Born, ResidencyClass Class, DateOnly? On, TimeOnly? At) : IQuery<IReadOnlyList<SeenGroup>>;

/// <summary>A group as that person sees it.</summary>
/// <param name="Why">Why not, in the caller's language; null when the person may take it.</param>
internal sealed record SeenGroup(Guid Id, string Code, string ActivityName, string Schedule, GroupState State, Money Price, string? Why);

internal sealed class SeeAsHandler(CatalogueDb db, GuideCache guides, Words words, TimeProvider time, TownZone zone)
    : IQueryHandler<SeeAs, IReadOnlyList<SeenGroup>>
{
    private const int Most = 500;

    public async Task<Result<IReadOnlyList<SeenGroup>>> Handle(SeeAs query, CancellationToken stop)
    {
        var guide = await guides.Current(stop);
        if (!guide.Programmes.Any(programme => programme.Id == query.Programme))
        {
            return Refusal.NotFound;
        }

        if (query.Born is not { } born)
        {
            return new Refusal("catalogue.birth-missing").At(nameof(query.Born));
        }

        var groups = guide.Activities.Where(activity => activity.Programme.Id == query.Programme)
            .OrderBy(activity => activity.SortIn(words.Language), StringComparer.Ordinal)
            .SelectMany(activity => activity.Groups).Take(Most).ToList();
        var places = await db.PlacesOf(groups.Select(group => group.Id), time.GetUtcNow(), stop);
        var person = new Candidate(new(Guid.Empty, Guid.Empty, words["manage.this-person"], born, query.Class)) { Language = words.Language };
        var now = Moment(query);
        return groups.ConvertAll(group => Seen(group, person, places.GetValueOrDefault(group.Id) ?? new PlacesLeft(group.Id, group.Group.Capacity, 0), now));
    }

    private DateTimeOffset Moment(SeeAs query) => query.On is not { } day ? time.GetUtcNow()
        : query.At is { } hour ? zone.ToInstant(day, hour)
        : zone.ToInstant(TownTime.EndOf(day)).AddTicks(-1);

    private SeenGroup Seen(GuideGroup group, Candidate person, PlacesLeft places, DateTimeOffset now)
    {
        var view = group.In(words.Language).View;
        var offer = group.State == GroupState.Draft ? group.Offer is { } draft ? draft with { State = GroupState.Published } : null : group.Offer;
        var answer = offer?.AnswerTo(person, places, now, zone);
        var why = answer is null ? PlaceRefusals.NotPublished : answer.Why;
        return new(
            group.Id, view.Code, view.ActivityName, view.Schedule, group.State, answer?.Price ?? view.ResidentPrice, why is null ? null : words.Say(why));
    }
}
