using Loisirs.Kernel;

namespace Loisirs.Accounts.Domain.Families;

/// <summary>A family asks that the town forget it; the office decides.</summary>
internal sealed class ErasureRequest
{
    private ErasureRequest()
    {
    }

    public Guid Id { get; private init; }

    public Guid Family { get; private init; }

    /// <summary>The account that asked.</summary>
    public Guid By { get; private init; }

    public DateTimeOffset At { get; private init; }

    /// <summary>Null while it waits.</summary>
    public ErasureDecision? Decision { get; private set; }

    public static ErasureRequest Of(Guid family, Guid by, DateTimeOffset now) => new() { Id = Guid.CreateVersion7(now), Family = family, By = by, At = now };

    /// <summary>The family was erased.</summary>
    /// <remarks>Refuses: accounts.already-decided.</remarks>
    public Result<Done> Grant(Guid by, DateTimeOffset now) => Decide(new ErasureDecision(by, now, IsGranted: true, Reason: null));

    /// <summary>The town keeps what it has, for a reason that the family is sent as is.</summary>
    /// <remarks>Refuses: accounts.already-decided.</remarks>
    public Result<Done> Refuse(string reason, Guid by, DateTimeOffset now) => Decide(new ErasureDecision(by, now, IsGranted: false, reason));

    private Result<Done> Decide(ErasureDecision decision)
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
/// <param name="Reason">Of a refusal; null where it was granted.</param>
internal sealed record ErasureDecision(Guid By, DateTimeOffset At, bool IsGranted, string? Reason);
