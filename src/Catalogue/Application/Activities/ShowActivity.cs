using Loisirs.Catalogue.Application.Groups;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Kernel.Taxes;

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
    IReadOnlyList<GroupCard> Groups);
