using Loisirs.Kernel;

namespace Loisirs.Catalogue.Contracts.Places;

/// <summary>Holds one place per wish, or all tickets of it, always in group-id order (no deadlock). Writes only what it could hold.</summary>
/// <remarks>P-101, P-102. Of tied wishes all are held, or none (P-109). The rules of <see cref="MayTake"/> are checked again, by the server's clock.</remarks>
/// <param name="Holder">The order.</param>
/// <param name="Until">UTC: the end that the family is told. Whoever holds must release: the order's end is decided by the gateway.</param>
[Needs(Right.Inside)]
public sealed record HoldPlaces(Guid Holder, IReadOnlyList<Wish> Wishes, DateTimeOffset Until) : ICommand<HeldPlaces>
{
    /// <summary>For the first of the waiting list: places that are kept for it are there.</summary>
    public bool FromList { get; init; }

    /// <summary>An offered place that comes back from an order: it is held until that end, though the order had it for longer (P-107).</summary>
    public bool NoLonger { get; init; }

    /// <summary>A group whose place is freed next, in the same transaction: it waits its turn with the others (P-106). Null: none is.</summary>
    public Guid? ThenFrees { get; init; }
}

/// <summary>For each wish, in the order given: held (<see cref="Answer.Why"/> is null, with its price), or why not.</summary>
public sealed record HeldPlaces(IReadOnlyList<Answer> Answers)
{
    public bool AllHeld => Answers.All(answer => answer.CanTake);
}

/// <summary>The holder's places are taken for good: it was paid, or there was nothing to pay. Twice does the same as once.</summary>
/// <remarks>Refuses: place.hold-lost, when a place of the holder was released meanwhile.</remarks>
/// <param name="StillHeld">Only those that are held now: whoever asks knows that others were lost (P-207).</param>
[Needs(Right.Inside)]
public sealed record ConfirmPlaces(Guid Holder, bool StillHeld = false) : ICommand<Done>;

/// <summary>A payment for what the holder holds may be under way until then: so long it counts as held, past the end that the family was told too.</summary>
/// <remarks>P-108. Each time anew: later, or earlier once a payment came to nothing.</remarks>
/// <param name="Until">UTC.</param>
[Needs(Right.Inside)]
public sealed record KeepWhilePaying(Guid Holder, DateTimeOffset Until) : ICommand<Done>;

/// <summary>Frees the holder's places, held or taken (all, or those of one person or price class in one group). Twice does the same as once.</summary>
/// <param name="Keep">So many tickets of the price class stay.</param>
[Needs(Right.Inside)]
public sealed record ReleasePlaces(Guid Holder, Guid? Group = null, Guid? Person = null, int Keep = 0) : ICommand<Done>;
