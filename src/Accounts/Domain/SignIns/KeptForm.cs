using Loisirs.Kernel;

namespace Loisirs.Accounts.Domain.SignIns;

/// <summary>A form that met an ended sign-in: kept, closed, for an hour at most, so that whoever wrote it need not write it again (P-608).</summary>
/// <remarks>One an account: the latest. The browser alone has the key; here is its hash.</remarks>
internal sealed class KeptForm
{
    /// <summary>How long it waits for its account to sign in again.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromHours(1);

    private KeptForm()
    {
    }

    /// <summary>Whose session had ended; nobody else is shown it.</summary>
    public Guid Account { get; private init; }

    /// <summary>SHA-256 of the browser's key.</summary>
    public string Hash { get; private init; } = "";

    /// <summary>What was typed, closed.</summary>
    public string Sealed { get; private init; } = "";

    public DateTimeOffset Until { get; private init; }

    public static KeptForm Of(string token, Guid account, string sealedForm, DateTimeOffset now) => new()
    {
        Account = account,
        Hash = SecretToken.HashOf(token),
        Sealed = sealedForm,
        Until = now + Length,
    };
}
