using System.Security.Cryptography;
using Loisirs.Shared.Start;
using Loisirs.Shared.Town;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Server;

namespace Loisirs.Accounts.Infrastructure.Tokens;

/// <summary>The two keys of the tokens, made once and shared by all hosts, protected by the key ring: a token outlives a restart
/// and opens every host, whatever name each is reached by: its issuer is the town's public address, never the request's (P-805).</summary>
internal sealed class TokenKeys(SharedKeys keys, IDataProtectionProvider protection, IOptions<TownSettings> town) : IConfigureOptions<OpenIddictServerOptions>
{
    private const int EncryptionBytes = 32;

    private readonly IDataProtector _protector = protection.CreateProtector("accounts.token-keys");

    public void Configure(OpenIddictServerOptions options)
    {
        options.Issuer = new Uri(town.Value.PublicAddress);
        var signing = ECDsa.Create();
        signing.ImportPkcs8PrivateKey(Find("accounts.token-signing", MakeSigning), out _);
        var encryption = Find("accounts.token-encryption", () => RandomNumberGenerator.GetBytes(EncryptionBytes));
        options.SigningCredentials.Add(new SigningCredentials(
            new ECDsaSecurityKey(signing) { KeyId = "signing-1" }, SecurityAlgorithms.EcdsaSha256));
        options.EncryptionCredentials.Add(new EncryptingCredentials(
            new SymmetricSecurityKey(encryption) { KeyId = "encryption-1" }, SecurityAlgorithms.Aes256KW, SecurityAlgorithms.Aes256CbcHmacSha512));
    }

    private static byte[] MakeSigning()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return key.ExportPkcs8PrivateKey();
    }

    private byte[] Find(string name, Func<byte[]> make)
    {
        // options are made without waiting; the keys are asked for once, at the start
        var kept = keys.Find(name, () => Convert.ToBase64String(_protector.Protect(make())), CancellationToken.None).GetAwaiter().GetResult();
        return _protector.Unprotect(Convert.FromBase64String(kept));
    }
}

/// <summary>Makes the keys at the start, so that no request waits for them.</summary>
internal sealed class MakeTokenKeys(IOptionsMonitor<OpenIddictServerOptions> options) : IAtStart
{
    public Task Run(CancellationToken stop)
    {
        _ = options.CurrentValue;
        return Task.CompletedTask;
    }
}
