using Loisirs.Kernel;

namespace Loisirs.Accounts.Domain.SignIns;

/// <summary>A question that a passkey has answered: it counts no second time (P-613). Kept until it would be too old anyhow.</summary>
internal sealed class SpentChallenge
{
    private SpentChallenge()
    {
    }

    /// <summary>SHA-256 of the question; unique, so that the database decides between two.</summary>
    public string Hash { get; private init; } = "";

    public DateTimeOffset Until { get; private init; }

    public static SpentChallenge Of(string question, DateTimeOffset until) => new() { Hash = SecretToken.HashOf(question), Until = until };
}
