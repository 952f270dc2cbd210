using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Domain.Groups;
using Loisirs.Catalogue.Domain.Places;
using Loisirs.Kernel;

namespace Loisirs.Catalogue.Application.Guides;

/// <summary>A group in the guide: as it stood when the guide was read, with what is shown of it made ready in both languages.</summary>
/// <param name="State">Its own, or draft while its activity is not published.</param>
/// <param name="SearchIndex">Folded words of names, code, category and venue.</param>
/// <param name="Offer">Null for a group without meetings: nobody can take it yet.</param>
internal sealed record GuideGroup(
    Group Group, GroupState State, Offer? Offer, string SearchIndex, IReadOnlySet<DayOfWeek> Days, int WeekOrder, GuideGroupText French, GuideGroupText English)
{
    public Guid Id => Group.Id;

    public Guid Activity => Group.ActivityId;

    /// <summary>Citizens may see it: on offer, closed or cancelled.</summary>
    public bool IsPublic => State != GroupState.Draft;

    public GuideGroupText In(Language language) => language == Language.English ? English : French;
}

/// <summary>What is shown of a group in one language.</summary>
internal sealed record GuideGroupText(GroupView View, string Ages);
