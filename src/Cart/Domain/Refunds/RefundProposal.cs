using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Refunds;

/// <summary>A clerk would cancel a registration for another sum than its policy gives, and says why. A manager decides, once; until then
/// the registration stands.</summary>
internal sealed class RefundProposal
{
    private RefundProposal()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>The order.</summary>
    public Guid Order { get; private init; }

    /// <summary>The line's number within the order.</summary>
    public int Line { get; private init; }

    /// <summary>What would go back, taxes in.</summary>
    public Money Amount { get; private init; }

    /// <summary>Told to the family if it is approved.</summary>
    public string Reason { get; private init; } = "";

    /// <summary>Who proposed.</summary>
    public Guid By { get; private init; }

    /// <summary>UTC.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>Null while it waits.</summary>
    public ProposalOutcome? Outcome { get; private set; }

    /// <summary>Who decided; empty where the registration was cancelled otherwise meanwhile.</summary>
    public Guid DecidedBy { get; private set; }

    /// <summary>UTC; null while it waits.</summary>
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Why it was refused; empty otherwise.</summary>
    public string Answer { get; private set; } = "";

    public static RefundProposal Of(Guid order, int line, Money amount, string reason, Guid by, DateTimeOffset now) =>
        new() { Id = Guid.CreateVersion7(now), Order = order, Line = line, Amount = amount, Reason = reason, By = by, At = now };

    /// <summary>A manager agrees: the line is cancelled for that sum.</summary>
    /// <remarks>Refuses cancel.proposal-decided.</remarks>
    public Result<Done> Approve(Guid by, DateTimeOffset now) => Decide(ProposalOutcome.Approved, by, "", now);

    /// <summary>A manager does not agree: nothing changes for the family.</summary>
    /// <remarks>Refuses cancel.proposal-decided.</remarks>
    public Result<Done> Refuse(string why, Guid by, DateTimeOffset now) => Decide(ProposalOutcome.Refused, by, why, now);

    /// <summary>The line was cancelled otherwise: nothing is left to decide.</summary>
    public void Drop(DateTimeOffset now)
    {
        if (Outcome is null)
        {
            (Outcome, DecidedAt) = (ProposalOutcome.Dropped, now);
        }
    }

    private Result<Done> Decide(ProposalOutcome outcome, Guid by, string answer, DateTimeOffset now)
    {
        if (Outcome is not null)
        {
            return CartRefusals.ProposalDecided;
        }

        (Outcome, DecidedBy, DecidedAt, Answer) = (outcome, by, now, answer);
        return Done.Result;
    }
}

/// <summary>What became of a proposal.</summary>
internal enum ProposalOutcome
{
    Approved,
    Refused,

    /// <summary>The registration was cancelled otherwise meanwhile.</summary>
    Dropped,
}
