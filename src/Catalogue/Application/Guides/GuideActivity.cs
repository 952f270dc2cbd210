using Loisirs.Catalogue.Application.Providers;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Domain.Activities;
using Loisirs.Catalogue.Domain.Programmes;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;

namespace Loisirs.Catalogue.Application.Guides;

/// <summary>An activity in the guide, with its groups by week day and hour.</summary>
internal sealed record GuideActivity(Activity Activity, Programme Programme, string Provider, Prerequisite? Prerequisite, IReadOnlyList<GuideGroup> Groups)
{
    public Guid Id => Activity.Id;

    /// <summary>How families pay it, where a partner gives it; null: the town does, or it is a show.</summary>
    public PaymentOfPartner? Payment { get; init; }

    public bool IsPublic => Activity.Publication is not null;

    /// <summary>For its address; from the French name, so that both languages share it.</summary>
    public string Slug { get; } = SearchText.Fold(Activity.Name.French).Replace(' ', '-');

    public string SortFrench { get; } = SortKey.Of(Activity.Name.French);

    public string SortEnglish { get; } = SortKey.Of(Activity.Name.In(Language.English));

    /// <summary>UTC: since when all that was on offer is cancelled, or null.</summary>
    public DateTimeOffset? CancelledAt { get; } = Since([.. Groups.Where(group => group.IsPublic)]);

    /// <summary>Of the activity as a whole.</summary>
    public GroupState State => CancelledAt is not null ? GroupState.Cancelled
        : !IsPublic ? GroupState.Draft
        : Groups.Any(group => group.State == GroupState.Published) ? GroupState.Published
        : GroupState.Closed;

    /// <summary>The earliest first meeting of its groups, or null.</summary>
    public DateOnly? FirstDay => Groups.Min(group => group.Offer?.FirstDay);

    /// <summary>Folded words of its names and of its groups.</summary>
    public string SearchIndex { get; } =
        SearchText.Index($"{Activity.Name.French} {Activity.Name.English}") + string.Concat(Groups.Select(group => group.SearchIndex));

    public string SortIn(Language language) => language == Language.English ? SortEnglish : SortFrench;

    private static DateTimeOffset? Since(IReadOnlyList<GuideGroup> groups) =>
        groups.Count > 0 && groups.All(group => group.State == GroupState.Cancelled)
            ? groups.Max(group => group.Group.Cancellation!.At)
            : null;
}
