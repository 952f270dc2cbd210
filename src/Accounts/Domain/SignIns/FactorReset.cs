namespace Loisirs.Accounts.Domain.SignIns;

/// <summary>Somebody of the town made an account forget its lost device: who, when, and why.</summary>
internal sealed class FactorReset
{
    /// <summary>Of the reason, in characters.</summary>
    public const int LongestReason = 500;

    private FactorReset()
    {
    }

    public Guid Id { get; private init; }

    public Guid Account { get; private init; }

    public Guid By { get; private init; }

    public DateTimeOffset At { get; private init; }

    public string Reason { get; private init; } = "";

    public static FactorReset Of(Guid account, Guid by, string reason, DateTimeOffset now) =>
        new() { Id = Guid.CreateVersion7(now), Account = account, By = by, Reason = reason, At = now };
}
