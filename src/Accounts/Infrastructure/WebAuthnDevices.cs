using System.Buffers.Text;
using System.Text.Json;
using Fido2NetLib;
using Fido2NetLib.Objects;
using Loisirs.Accounts.Application.Passkeys;
using Loisirs.Accounts.Domain.SignIns;
using Loisirs.Shared.Town;
using Microsoft.Extensions.Options;

namespace Loisirs.Accounts.Infrastructure;

/// <summary>WebAuthn by Fido2: bound to <c>Town:PublicAddress</c>, whatever Host a request names.</summary>
internal sealed class WebAuthnDevices(IOptions<TownSettings> town) : IPasskeyDevices
{
    private readonly Fido2 _fido = new(new Fido2Configuration
    {
        RPID = new Uri(town.Value.PublicAddress).Host,
        RPName = town.Value.Name,
        Origins = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { new Uri(town.Value.PublicAddress).GetLeftPart(UriPartial.Authority) },
    });

    public string AskForNew(Guid account, string name, IReadOnlyList<string> known) => _fido.RequestNewCredential(new RequestNewCredentialParams
    {
        User = new Fido2User { Id = account.ToByteArray(), Name = name, DisplayName = name },
        ExcludeCredentials = Descriptors(known),
        AuthenticatorSelection = new AuthenticatorSelection { ResidentKey = ResidentKeyRequirement.Required, UserVerification = UserVerificationRequirement.Required },
        AttestationPreference = AttestationConveyancePreference.None,
    }).ToJson();

    public async Task<NewPasskey?> ReadNew(string question, string answer, CancellationToken stop)
    {
        try
        {
            var made = await _fido.MakeNewCredentialAsync(
                new MakeNewCredentialParams
                {
                    AttestationResponse = JsonSerializer.Deserialize<AuthenticatorAttestationRawResponse>(answer)!,
                    OriginalOptions = CredentialCreateOptions.FromJson(question),
                    IsCredentialIdUniqueToUserCallback = (_, _) => Task.FromResult(true), // the table's constraint decides
                },
                stop);
            return new NewPasskey(Base64Url.EncodeToString(made.Id), made.PublicKey, made.SignCount);
        }
        catch (Exception) when (!stop.IsCancellationRequested)
        {
            return null; // whatever a stranger may send instead of an answer
        }
    }

    public string AskForProof(IReadOnlyList<string> known) => _fido.GetAssertionOptions(new GetAssertionOptionsParams
    {
        AllowedCredentials = Descriptors(known),
        UserVerification = UserVerificationRequirement.Required,
    }).ToJson();

    public string? CredentialOf(string answer)
    {
        try
        {
            return JsonSerializer.Deserialize<AuthenticatorAssertionRawResponse>(answer)?.RawId is { Length: > 0 } id ? Base64Url.EncodeToString(id) : null;
        }
        catch (Exception unreadable) when (unreadable is JsonException or FormatException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    public async Task<long?> ReadProof(string question, string answer, Passkey key, CancellationToken stop)
    {
        try
        {
            var proved = await _fido.MakeAssertionAsync(
                new MakeAssertionParams
                {
                    AssertionResponse = JsonSerializer.Deserialize<AuthenticatorAssertionRawResponse>(answer)!,
                    OriginalOptions = AssertionOptions.FromJson(question),
                    StoredPublicKey = key.PublicKey,
                    StoredSignatureCounter = (uint)key.Counter,
                    IsUserHandleOwnerOfCredentialIdCallback = (said, _) => Task.FromResult(said.UserHandle.AsSpan().SequenceEqual(key.Account.ToByteArray())),
                },
                stop);
            return proved.SignCount;
        }
        catch (Exception) when (!stop.IsCancellationRequested)
        {
            return null; // another question, address or key; or no answer at all
        }
    }

    private static List<PublicKeyCredentialDescriptor> Descriptors(IReadOnlyList<string> known) =>
        [.. known.Select(credential => new PublicKeyCredentialDescriptor(Base64Url.DecodeFromChars(credential)))];
}
