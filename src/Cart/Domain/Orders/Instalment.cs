using Loisirs.Cart.Domain.Instalments;
using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Orders;

/// <summary>A part of an order's total that is paid on a day of its own, as it was agreed on.</summary>
internal sealed class Instalment
{
    public Guid Id { get; init; }

    /// <summary>From 1, within the order.</summary>
    public int Number { get; init; }

    /// <summary>As it was agreed on.</summary>
    public Money Amount { get; init; }

    /// <summary>As it was agreed on: a civil day in town, included.</summary>
    public DateOnly DueOn { get; init; }

    /// <summary>The partner's group that it is of, as it was agreed on; null: it is of no course alone.</summary>
    public Guid? Course { get; init; }

    /// <summary>Nothing of it is taken before that civil day in town: its course begins then (art. 192). Null: any day.</summary>
    public DateOnly? OpensOn { get; private set; }

    /// <summary>What was taken off it, because something of the order was cancelled.</summary>
    public Money Reduced { get; private set; }

    public DateTimeOffset? PaidAt { get; private set; }

    /// <summary>The day that the office granted instead, or that its course went to; null: none.</summary>
    public DateOnly? DelayedTo { get; private set; }

    public DateTimeOffset? DelayedAt { get; private set; }

    /// <summary>The account that granted it; null: the course itself went there.</summary>
    public Guid? DelayedBy { get; private set; }

    /// <summary>The office's words; empty without a delay.</summary>
    public string DelayReason { get; private set; } = "";

    /// <summary>When the family was reminded of its day; null: not yet.</summary>
    public DateTimeOffset? RemindedAt { get; private set; }

    /// <summary>When the family was told that it is late; null: not yet.</summary>
    public DateTimeOffset? ToldLateAt { get; private set; }

    /// <summary>What it comes to: what was agreed on, less what was taken off.</summary>
    public Money Asked => Amount - Reduced;

    /// <summary>What is left to pay of it.</summary>
    public Money Owed => PaidAt is null ? Asked : Money.Zero;

    /// <summary>Until when, included.</summary>
    public DateOnly Until => DelayedTo ?? DueOn;

    /// <param name="today">In town.</param>
    public bool IsOpenOn(DateOnly today) => OpensOn is null || OpensOn <= today;

    /// <param name="today">In town.</param>
    public InstalmentState StateOn(DateOnly today) => this switch
    {
        { PaidAt: not null } => InstalmentState.Paid,
        { Asked.IsZero: true } => InstalmentState.Dropped,
        _ => Until < today ? InstalmentState.Late : InstalmentState.Open,
    };

    public void Pays(DateTimeOffset now) => PaidAt ??= now;

    /// <summary>Takes so much off, at most what is left to pay.</summary>
    /// <returns>What was taken off.</returns>
    public Money Reduce(Money wanted)
    {
        var off = Money.Least(wanted, Owed);
        Reduced += off;
        return off;
    }

    /// <summary>Another day, for a reason: the family is reminded of that one.</summary>
    public void Delay(DateOnly until, string reason, Guid by, DateTimeOffset now) =>
        (DelayedTo, DelayReason, DelayedBy, DelayedAt, RemindedAt, ToldLateAt) = (until, reason, by, now, null, null);

    /// <summary>Its course begins on another, later day: it may be taken from then on, and is due as many days later.</summary>
    public void PutOff(DateOnly begins)
    {
        var later = begins.DayNumber - (OpensOn?.DayNumber ?? begins.DayNumber);
        (OpensOn, DelayedTo, RemindedAt, ToldLateAt) = (begins, Until.AddDays(later), null, null);
    }

    public void Reminded(DateTimeOffset now) => RemindedAt ??= now;

    public void ToldLate(DateTimeOffset now) => ToldLateAt ??= now;

    public static Instalment Of(PlannedPart part, DateTimeOffset now) =>
        new() { Id = Guid.CreateVersion7(now), Number = part.Number, Amount = part.Amount, DueOn = part.DueOn, Course = part.Course, OpensOn = part.OpensOn };
}

/// <summary>Where a part stands on a day.</summary>
internal enum InstalmentState
{
    /// <summary>To be paid by its day.</summary>
    Open,

    /// <summary>« En retard » : its day is over.</summary>
    Late,
    Paid,

    /// <summary>Nothing of it is left to pay, because something was cancelled.</summary>
    Dropped,
}
