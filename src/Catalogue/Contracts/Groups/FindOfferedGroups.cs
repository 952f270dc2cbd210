using Loisirs.Kernel;

namespace Loisirs.Catalogue.Contracts.Groups;

/// <summary>The published groups of programmes that are not over, cancelled ones left out; 24 a page.</summary>
/// <remarks>Procedure, step 4b. Whether a person may take one, and the places left, is asked of <see cref="Places.MayTake"/>.</remarks>
/// <param name="Text">Every word must begin a word of the activity's name, code, category or venue; accents and order do not count (C23).</param>
/// <param name="Days">Meets on one of these days; none: any day.</param>
/// <param name="Category">Such as <c>aquatics</c>; null: any.</param>
/// <param name="WithPlaces">Only groups with a place left.</param>
/// <param name="Page">From 1.</param>
/// <param name="Born">The groups that take the age of somebody born that day come first; null: all in one order.</param>
[Needs(Right.Inside)]
public sealed record FindOfferedGroups(
    string? Text, IReadOnlyList<DayOfWeek> Days, string? Category, Guid? Venue, ActivityKind? Kind, Guid? Programme,
    bool WithPlaces, int Page, Language Language, OfferOrder Order = OfferOrder.Day, DateOnly? Born = null) : IQuery<Slice<GroupView>>
{
    /// <summary>Of this activity alone; null: of any.</summary>
    public Guid? Activity { get; init; }
}

/// <summary>The order of what is found.</summary>
public enum OfferOrder
{
    /// <summary>By day of the week and hour.</summary>
    Day,

    /// <summary>By the resident's price.</summary>
    Price,

    /// <summary>By name, in Canadian French order (C45).</summary>
    Name,
}
