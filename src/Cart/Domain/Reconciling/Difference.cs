using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Reconciling;

/// <summary>A difference of a day that was found, and perhaps is gone since.</summary>
internal sealed class Difference
{
    public Guid Id { get; init; }

    /// <summary>In town.</summary>
    public DateOnly Day { get; init; }

    public DifferenceKind Kind { get; init; }

    public required string Reference { get; init; }

    public required string Order { get; init; }

    public Money? Theirs { get; private set; }

    public Money? Ours { get; private set; }

    public DateTimeOffset FoundAt { get; init; }

    /// <summary>When it was looked for and not there any more.</summary>
    public DateTimeOffset? GoneAt { get; private set; }

    public static Difference Of(Found found, DateOnly day, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        Day = day,
        Kind = found.Kind,
        Reference = found.Reference,
        Order = found.Order,
        Theirs = found.Theirs,
        Ours = found.Ours,
        FoundAt = now,
    };

    public bool Is(Found found) => Kind == found.Kind && Reference == found.Reference;

    /// <summary>It was looked for again.</summary>
    /// <param name="found">Null: it is not there any more.</param>
    public void LookedFor(Found? found, DateTimeOffset now)
    {
        if (found is null)
        {
            GoneAt ??= now;
            return;
        }

        (Theirs, Ours, GoneAt) = (found.Theirs, found.Ours, null);
    }
}
