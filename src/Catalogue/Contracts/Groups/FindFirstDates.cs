using Loisirs.Kernel;

namespace Loisirs.Catalogue.Contracts.Groups;

/// <summary>The groups that begin on this civil day of the town: their first date that stands. Subscriptions and cancelled groups are left
/// out: whoever subscribes comes when they like. At most 1,000, by hour.</summary>
[Needs(Right.Inside)]
public sealed record FindFirstDates(DateOnly Day) : IQuery<IReadOnlyList<FirstDate>>;

/// <param name="Start">UTC.</param>
/// <param name="ChangedAt">UTC: when the town last moved that date; null: it never did.</param>
public sealed record FirstDate(Guid Group, Guid Meeting, DateOnly Day, DateTimeOffset Start, DateTimeOffset? ChangedAt);
