using System.Security.Cryptography;
using Loisirs.Kernel;

namespace Loisirs.Accounts.Domain.SignIns;

/// <summary>A code on paper that stands in, once, for a lost authenticator. Only its hash is kept.</summary>
internal sealed class RecoveryCode
{
    /// <summary>How many an account is given.</summary>
    public const int Many = 10;

    // no letter or digit that looks like another: 79 bits in 16 of them
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";
    private const int Length = 16;
    private const int Group = 4;

    private RecoveryCode()
    {
    }

    public string Hash { get; private init; } = "";

    public Guid Account { get; private init; }

    public DateTimeOffset MadeAt { get; private init; }

    public DateTimeOffset? UsedAt { get; private set; }

    /// <summary>As it is shown: <c>abcd-efgh-jkmn-pqrs</c>.</summary>
    public static string Make() =>
        string.Join('-', Enumerable.Range(0, Length / Group).Select(_ => RandomNumberGenerator.GetString(Letters, Group)));

    public static RecoveryCode Of(string code, Guid account, DateTimeOffset now) => new() { Hash = HashOf(code, account), Account = account, MadeAt = now };

    /// <summary>What is kept of a code, whatever its spaces, hyphens and capitals.</summary>
    public static string HashOf(string typed, Guid account) =>
        SecretToken.HashOf($"{account:N}:{string.Concat(typed.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant()}");

    public void UseNow(DateTimeOffset now) => UsedAt ??= now;
}
