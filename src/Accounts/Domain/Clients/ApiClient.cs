using System.Security.Cryptography;
using System.Text;
using Loisirs.Accounts.Domain.SignIns;
using Loisirs.Kernel;

namespace Loisirs.Accounts.Domain.Clients;

/// <summary>A program that acts for the town or for a partner through the API (OAuth client credentials).</summary>
internal sealed class ApiClient
{
    private ApiClient()
    {
    }

    public Guid Id { get; private init; }

    public string Name { get; private init; } = "";

    /// <summary>SHA-256 of its secret, which was shown once.</summary>
    public string SecretHash { get; private set; } = "";

    /// <summary>SHA-256 of its new secret, while both count; null while it has one (P-618).</summary>
    public string? NewSecretHash { get; private set; }

    /// <summary>Since when the new secret counts, UTC; null while it has one.</summary>
    public DateTimeOffset? NewSecretAt { get; private set; }

    /// <summary>What it may ask for, separated by spaces.</summary>
    public string Scopes { get; private init; } = "";

    public Guid MadeBy { get; private init; }

    public DateTimeOffset MadeAt { get; private init; }

    public Withdrawal? Withdrawal { get; private set; }

    public IReadOnlyList<string> ScopeList => Scopes.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public static ApiClient Make(string name, string secret, IEnumerable<string> scopes, Guid by, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        Name = name,
        SecretHash = SecretToken.HashOf(secret),
        Scopes = string.Join(' ', scopes.Order(StringComparer.Ordinal)),
        MadeBy = by,
        MadeAt = now,
    };

    /// <summary>This is one of its secrets; told in the same time whether it is or not.</summary>
    public bool Knows(string secret)
    {
        var given = Encoding.ASCII.GetBytes(SecretToken.HashOf(secret));
        return CryptographicOperations.FixedTimeEquals(given, Encoding.ASCII.GetBytes(SecretHash))
            | CryptographicOperations.FixedTimeEquals(given, Encoding.ASCII.GetBytes(NewSecretHash ?? SecretHash));
    }

    /// <summary>A second secret counts beside the first, so that a program can change over without a gap.</summary>
    /// <remarks>Refuses accounts.two-secrets, accounts.client-withdrawn.</remarks>
    public Result<Done> Renew(string secret, DateTimeOffset now)
    {
        if (Withdrawal is not null || NewSecretHash is not null)
        {
            return Withdrawal is not null ? AccountsRefusals.ClientWithdrawn : AccountsRefusals.TwoSecrets;
        }

        (NewSecretHash, NewSecretAt) = (SecretToken.HashOf(secret), now);
        return Done.Result;
    }

    /// <summary>The first secret counts no more; the second is the only one. Twice is as once.</summary>
    public void DropOldSecret()
    {
        if (NewSecretHash is { } hash)
        {
            (SecretHash, NewSecretHash, NewSecretAt) = (hash, null, null);
        }
    }

    /// <summary>Its tokens are refused from the next request on.</summary>
    public void Withdraw(Guid by, DateTimeOffset now) => Withdrawal ??= new Withdrawal(by, now);
}
