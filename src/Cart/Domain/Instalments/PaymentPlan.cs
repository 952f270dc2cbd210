using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Instalments;

/// <summary>What the town lets families pay later: off until a manager sets it. One for the town.</summary>
internal sealed class PaymentPlan
{
    /// <summary>Its only row.</summary>
    public const int TheOne = 1;

    /// <summary>The most parts that the town can set.</summary>
    public const int MostParts = 6;

    /// <summary>Below it, in cents, no town sets it: parts of a few dollars cost more than they bring.</summary>
    public const long LeastMinimum = 2_000;

    public int Id { get; private init; } = TheOne;

    /// <summary>Into how many parts at most, the first one paid at once; 0: nothing is offered.</summary>
    public int Parts { get; private set; }

    /// <summary>The least total, taxes in, that can be paid in parts.</summary>
    public Money Minimum { get; private set; } = new(LeastMinimum);

    /// <summary>The first part (T24), unless it is more than half of the total; 0: it is as large as the others.</summary>
    public Money Deposit { get; private set; }

    public DateTimeOffset? ChangedAt { get; private set; }

    public bool IsOn => Parts > 0;

    /// <summary>What is sold before keeps its dates and its sums.</summary>
    public void Set(int parts, Money minimum, Money deposit, DateTimeOffset now) => (Parts, Minimum, Deposit, ChangedAt) = (parts, minimum, deposit, now);

    public PlanTerms Terms => new(Parts, Minimum, Deposit);
}

/// <summary>Into how many parts, from what total on, and how much at once.</summary>
/// <param name="Parts">At most, the first one paid at once; 0: nothing is offered.</param>
/// <param name="Minimum">Taxes in.</param>
/// <param name="Deposit">0: the first part is as large as the others.</param>
internal sealed record PlanTerms(int Parts, Money Minimum, Money Deposit)
{
    /// <summary>The parts that a cart can be paid in: about equal, to the cent, one each month from today on, as many as fit before the end; empty: none.</summary>
    public IReadOnlyList<PlannedPart> Offer(CartToDefer cart)
    {
        var parts = Enumerable.Range(0, Parts).Select(cart.Today.AddMonths).TakeWhile(day => day <= cart.LastDay).ToList();
        if (parts.Count < 2 || cart.Total < Minimum)
            return [];

        var first = cart.IsOfPartner || Deposit > cart.Total - Deposit ? Money.Zero : Deposit;
        var equal = first.IsZero ? parts.Count : parts.Count - 1;
        var shares = Shares.Of((cart.Total - first).Cents, Enumerable.Repeat(1L, equal).ToArray()).Select(cents => new Money(cents));
        return [.. (first.IsZero ? shares : shares.Prepend(first)).Select((amount, index) => new PlannedPart(index + 1, amount, parts[index]) { IsAtOnce = index == 0 })];
    }
}

/// <summary>What is to be paid in parts.</summary>
/// <param name="Total">Taxes in.</param>
/// <param name="Today">In town.</param>
/// <param name="LastDay">Of what ends first in it, its last date: nothing is still to be paid once it is over.</param>
/// <param name="IsOfPartner">Something in it is a partner's: the Act wants about equal parts (art. 192), so that no deposit is asked.</param>
internal sealed record CartToDefer(Money Total, DateOnly Today, DateOnly LastDay, bool IsOfPartner);

/// <param name="Number">From 1.</param>
/// <param name="DueOn">A civil day in town, included.</param>
internal sealed record PlannedPart(int Number, Money Amount, DateOnly DueOn)
{
    /// <summary>It is paid with the order; always the first one, if any is.</summary>
    public bool IsAtOnce { get; init; }

    /// <summary>The partner's group that it is of; null: it is of no course alone.</summary>
    public Guid? Course { get; init; }

    /// <summary>Nothing of it may be taken before: its course begins then (art. 192). Null: any day.</summary>
    public DateOnly? OpensOn { get; init; }
}
