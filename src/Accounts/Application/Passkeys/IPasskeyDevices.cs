using Loisirs.Accounts.Domain.SignIns;

namespace Loisirs.Accounts.Application.Passkeys;

/// <summary>Asks the devices of people, through their browser, and reads what they answer (WebAuthn). Everything is bound to the portal's
/// configured address, and the device must have verified its owner.</summary>
internal interface IPasskeyDevices
{
    /// <summary>The question that makes a key.</summary>
    /// <param name="known">Keys that the account has: no device makes a second one.</param>
    string AskForNew(Guid account, string name, IReadOnlyList<string> known);

    /// <summary>The key that was made, or null when the answer is to another question, of another address, or cannot be read.</summary>
    Task<NewPasskey?> ReadNew(string question, string answer, CancellationToken stop);

    /// <summary>The question that one of these keys answers; any key of the device if there are none.</summary>
    string AskForProof(IReadOnlyList<string> known);

    /// <summary>Which key an answer says that it comes from; null if it cannot be read.</summary>
    string? CredentialOf(string answer);

    /// <summary>The device's counter when that key gave the answer, else null.</summary>
    Task<long?> ReadProof(string question, string answer, Passkey key, CancellationToken stop);
}
