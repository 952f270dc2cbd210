using Loisirs.Catalogue.Application.Groups;
using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Kernel.Taxes;
using Loisirs.Kernel.Time;
using Loisirs.Shared.Texts;

namespace Loisirs.Catalogue.Application.Activities;

/// <summary>One published activity with its published groups, closed and cancelled ones too; house.not-found else.</summary>
[Needs(Right.Anyone)]
internal sealed record ShowActivity(Guid Id) : IQuery<ActivityPage>;

/// <summary>All that an activity's page says.</summary>
/// <param name="Description">Markdown, as staff wrote it; may be empty.</param>
/// <param name="Bring">What to bring; may be empty.</param>
/// <param name="TextLanguage">The language that name and description are really in.</param>
/// <param name="CancelledAt">UTC: since when it is cancelled, or null.</param>
/// <param name="IsPast">Its last meeting is over.</param>
internal sealed record ActivityPage(
    Guid Id, string Slug, string Name, Language TextLanguage, string Description, string Bring, string Category, ActivityKind Kind,
    string Programme, string Provider, TaxStatus TaxStatus, string Ages, DateTimeOffset? CancelledAt, bool IsPast,
    IReadOnlyList<GroupCard> Groups)
{
    /// <summary>Who must come along and what must be completed before, one sentence each.</summary>
    public IReadOnlyList<string> Conditions { get; init; } = [];

    /// <summary>A partner gives it, and it is paid in parts, none before it begins (art. 192).</summary>
    public bool IsPaidInParts { get; init; }
}

internal sealed class ShowActivityHandler(CatalogueDb db, GuideCache guides, Words words, ICaller caller, TimeProvider time, TownZone zone)
    : IQueryHandler<ShowActivity, ActivityPage>
{
    public async Task<Result<ActivityPage>> Handle(ShowActivity query, CancellationToken stop)
    {
        var mayPreview = caller.May(Right.ManageCatalogue);
        if ((await guides.Current(stop)).Activity(query.Id) is not { } found || !(found.IsPublic || mayPreview))
        {
            return Refusal.NotFound;
        }

        var (language, now, activity) = (caller.Language, time.GetUtcNow(), found.Activity);
        var groups = found.Groups.Where(group => group.IsPublic || mayPreview).ToList();
        var cards = new Cards(language, now, zone, await db.PlacesOf(groups.Select(group => group.Id), now, stop));
        return new ActivityPage(
            found.Id, found.Slug, activity.Name.In(language), activity.Name.LanguageIn(language), activity.Description.In(language),
            activity.Bring.In(language), activity.Category, activity.Kind, found.Programme.Name.In(language), found.Provider, activity.TaxStatus,
            AgeSentence.Of(activity.Eligibility, firstMeeting: null, words), found.CancelledAt,
            groups.TrueForAll(group => group.Offer is { } offer && offer.EndsAt <= now), [.. groups.Select(cards.Of)])
        {
            Conditions = AgeSentence.Conditions(activity.Eligibility, found.Prerequisite, words),
            IsPaidInParts = found.Payment is { IsInParts: true },
        };
    }
}
