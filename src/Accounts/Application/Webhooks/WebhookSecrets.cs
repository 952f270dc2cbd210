using Loisirs.Accounts.Application.Secrets;
using Loisirs.Accounts.Domain.Webhooks;

namespace Loisirs.Accounts.Application.Webhooks;

/// <summary>Makes secrets that sign, and closes them: unlike a key that opens, each is needed again at every call.</summary>
internal static class WebhookSecrets
{
    /// <summary>What they are closed for.</summary>
    private const string Purpose = "webhook";

    /// <summary>To sign with it.</summary>
    public static string OpenSecret(this ISeal seal, string closed) => seal.Open(Purpose, closed);

    /// <summary>A new one, open to be shown and closed to be kept.</summary>
    public static (string Open, string Closed) MakeSecret(this ISeal seal)
    {
        var secret = WebhookSecret.Make();
        return (secret, seal.Close(Purpose, secret));
    }
}
