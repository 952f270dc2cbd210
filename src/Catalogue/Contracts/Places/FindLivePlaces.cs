using Loisirs.Kernel;

namespace Loisirs.Catalogue.Contracts.Places;

/// <summary>Who holds or has taken a place, group by group in the order of their ids: published groups with a date to come, <see cref="PageSize"/> a page.</summary>
/// <remarks>P-119. A group whose last date is past is left out, unless it is named: its people may be forgotten.</remarks>
/// <param name="After">The last group of the page before; empty: the first page.</param>
[Needs(Right.Inside)]
public sealed record FindLivePlaces(Guid After) : IQuery<IReadOnlyList<PlacesOfGroup>>
{
    public const int PageSize = 20;

    /// <summary>Of these groups alone; null: of all.</summary>
    public IReadOnlyList<Guid>? Only { get; init; }

    /// <summary>Those among them that are over too.</summary>
    public bool AlsoOver { get; init; }
}

/// <summary>All live places of one group; none is one of a group that nobody is in.</summary>
public sealed record PlacesOfGroup(Guid Group, IReadOnlyList<LivePlace> Places);

/// <param name="Holder">The order, or the entry of the waiting list that it is offered to.</param>
/// <param name="Person">Of a ticket, its price class.</param>
/// <param name="TakenAt">UTC: paid; null: only held.</param>
public sealed record LivePlace(Guid Group, Guid Holder, Guid Person, bool IsTicket, DateTimeOffset? TakenAt);
