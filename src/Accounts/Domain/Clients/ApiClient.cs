using Loisirs.Accounts.Domain.SignIns;

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
    public string SecretHash { get; private init; } = "";

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

    /// <summary>Its tokens are refused from the next request on.</summary>
    public void Withdraw(Guid by, DateTimeOffset now) => Withdrawal ??= new Withdrawal(by, now);
}
