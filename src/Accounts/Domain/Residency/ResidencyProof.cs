using Loisirs.Kernel;

namespace Loisirs.Accounts.Domain.Residency;

/// <summary>A document by which a family shows where it lives: sent once, decided once, destroyed some days later; that it was seen stays.</summary>
internal sealed class ResidencyProof
{
    private ResidencyProof()
    {
    }

    public Guid Id { get; private init; }

    public Guid Family { get; private init; }

    /// <summary>The account that sent it.</summary>
    public Guid By { get; private init; }

    public DateTimeOffset At { get; private init; }

    /// <summary>What its content is.</summary>
    public ProofKind Kind { get; private init; }

    /// <summary>Bytes of what is kept.</summary>
    public int Length { get; private init; }

    /// <summary>Null while it waits.</summary>
    public ProofDecision? Decision { get; private set; }

    /// <summary>When the document itself was destroyed; null while it is kept.</summary>
    public DateTimeOffset? DestroyedAt { get; private set; }

    public static ResidencyProof Of(Guid family, ReadProof read, Guid by, DateTimeOffset now) =>
        new() { Id = Guid.CreateVersion7(now), Family = family, Kind = read.Kind, Length = read.Content.Length, By = by, At = now };

    /// <summary>The town saw it, and recognises what it shows.</summary>
    /// <remarks>Refuses: accounts.already-decided.</remarks>
    public Result<Done> Accept(Guid by, DateTimeOffset now) => Decide(new ProofDecision(by, now, IsAccepted: true, Reason: null));

    /// <summary>It does not show what it should, for a reason that the family is sent as is.</summary>
    /// <remarks>Refuses: accounts.already-decided.</remarks>
    public Result<Done> Refuse(string reason, Guid by, DateTimeOffset now) => Decide(new ProofDecision(by, now, IsAccepted: false, reason));

    /// <summary>Nobody decided in time: it waits no more, and its document goes. By nobody.</summary>
    public void Expire(DateTimeOffset now)
    {
        Decision ??= new ProofDecision(Guid.Empty, now, IsAccepted: false, Reason: null);
        DestroyedAt ??= now;
    }

    private Result<Done> Decide(ProofDecision decision)
    {
        if (Decision is not null)
        {
            return AccountsRefusals.AlreadyDecided;
        }

        Decision = decision;
        return Done.Result;
    }
}

/// <summary>What the office decided.</summary>
/// <param name="By">Empty: nobody decided in time.</param>
/// <param name="Reason">Of a refusal; null where it was accepted, or nobody decided.</param>
internal sealed record ProofDecision(Guid By, DateTimeOffset At, bool IsAccepted, string? Reason)
{
    /// <summary>Nobody decided in time.</summary>
    public bool HasExpired() => By == Guid.Empty && !IsAccepted;
}

/// <summary>The document, apart from what is known of it: nobody lists it, and it goes first.</summary>
/// <param name="Sealed">Closed with the portal's key ring.</param>
internal sealed record ProofFile(Guid Proof, byte[] Sealed);

/// <summary>What a proof may be.</summary>
internal enum ProofKind
{
    Pdf,
    Jpeg,
    Png,
    Webp,
}
