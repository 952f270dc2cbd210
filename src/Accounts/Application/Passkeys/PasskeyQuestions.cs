using System.Globalization;
using System.Security.Cryptography;
using Loisirs.Accounts.Application.Secrets;
using Loisirs.Accounts.Domain.SignIns;

namespace Loisirs.Accounts.Application.Passkeys;

/// <summary>The questions that are put to a device: nothing is kept of one before it is answered, the form carries it, closed. It counts for five
/// minutes, for one purpose, once.</summary>
internal sealed class PasskeyQuestions(IPasskeyDevices devices, ISeal seal, TimeProvider time)
{
    public static readonly TimeSpan Length = TimeSpan.FromMinutes(5);

    private const string ForNew = "passkey-new";
    private const string ForProof = "passkey-proof";

    /// <summary>To make a key for an account.</summary>
    public PasskeyQuestion New(Account account, IReadOnlyList<string> known) => Close(ForNew, account.Id, devices.AskForNew(account.Id, account.Email, known));

    /// <summary>To prove a key: of that account, or of any with <see cref="Guid.Empty"/>.</summary>
    public PasskeyQuestion Proof(Guid account, IReadOnlyList<string> known) => Close(ForProof, account, devices.AskForProof(known));

    public string? OpenNew(Guid account, string? closed) => Open(ForNew, account, closed);

    public string? OpenProof(Guid account, string? closed) => Open(ForProof, account, closed);

    private PasskeyQuestion Close(string purpose, Guid account, string text) =>
        new(text, seal.Close(purpose, string.Create(CultureInfo.InvariantCulture, $"{time.GetUtcNow().ToUnixTimeMilliseconds()} {account:N} {text}")));

    private string? Open(string purpose, Guid account, string? closed)
    {
        try
        {
            return closed is { Length: > 0 } && seal.Open(purpose, closed).Split(' ', 3) is [var at, var whose, var text]
                && whose == account.ToString("N")
                && DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(at, CultureInfo.InvariantCulture)) + Length > time.GetUtcNow()
                    ? text
                    : null;
        }
        catch (CryptographicException)
        {
            return null; // not ours
        }
    }
}

/// <param name="Text">For the browser to put to the device, as JSON.</param>
/// <param name="Closed">For the form to carry back.</param>
internal sealed record PasskeyQuestion(string Text, string Closed);
