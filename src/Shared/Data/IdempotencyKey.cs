namespace Loisirs.Shared.Data;

/// <summary>An integrator's key for one write: inserted first, in the write's transaction; the constraint decides who is first.</summary>
internal sealed class IdempotencyKey
{
    public required Guid Client { get; init; }

    public required string Key { get; init; }

    /// <summary>SHA-256 of the request; the same key with another is refused.</summary>
    public required string RequestHash { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The answer as JSON, given again to whoever repeats the request.</summary>
    public string? Answer { get; set; }
}
