using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;

namespace Loisirs.Catalogue.Application.Activities;

/// <summary>What is on offer, to browse without signing in: published activities of programmes that are not over, 24 a page.</summary>
/// <remarks>Procedure, step 4a. Text: every word, in any order, accents and case ignored (C23).</remarks>
/// <param name="Age">Completed years: only groups that take that age.</param>
/// <param name="Days">Groups that meet on one of these days; none: any day.</param>
/// <param name="Free">Only groups that cost a resident nothing.</param>
/// <param name="WithPlaces">Only groups with a place left.</param>
/// <param name="Page">From 1.</param>
[Needs(Right.Anyone)]
internal sealed record FindActivities(
    string? Text = null, int? Age = null, IReadOnlyList<DayOfWeek>? Days = null, string? Category = null, ActivityKind? Kind = null,
    Guid? Programme = null, bool Free = false, bool WithPlaces = false, OfferOrder Order = OfferOrder.Day, int Page = 1,
    Guid? Venue = null) : IQuery<Slice<ActivityCard>>;
