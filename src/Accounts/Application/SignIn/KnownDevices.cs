using System.Globalization;
using System.Security.Cryptography;
using Loisirs.Accounts.Application.Secrets;

namespace Loisirs.Accounts.Application.SignIn;

/// <summary>A device from which an account was opened: its wrong passwords are counted apart, so that a stranger's do not lock its owner out (P-610).</summary>
/// <remarks>It opens nothing: the password is asked all the same. The browser keeps it, closed.</remarks>
internal sealed class KnownDevices(ISeal seal, TimeProvider time)
{
    public static readonly TimeSpan Length = TimeSpan.FromDays(365);

    private const string Purpose = "known-device";

    public string Close(Guid account) =>
        seal.Close(Purpose, string.Create(CultureInfo.InvariantCulture, $"{account:N} {time.GetUtcNow().ToUnixTimeSeconds()}"));

    /// <summary>Whether the account was opened from there within a year.</summary>
    public bool Knows(Guid account, string? kept)
    {
        try
        {
            return kept is { Length: > 0 } && seal.Open(Purpose, kept).Split(' ') is [var whose, var at] && whose == account.ToString("N")
                && DateTimeOffset.FromUnixTimeSeconds(long.Parse(at, CultureInfo.InvariantCulture)) + Length > time.GetUtcNow();
        }
        catch (CryptographicException)
        {
            return false; // not ours
        }
    }
}
