using Loisirs.Accounts.Application.Secrets;
using Microsoft.AspNetCore.DataProtection;

namespace Loisirs.Accounts.Infrastructure;

/// <summary>Closes with the portal's key ring: authenticated encryption, with a key that is renewed by itself; older ones still open.</summary>
internal sealed class KeyRingSeal(IDataProtectionProvider protection) : ISeal
{
    public string Close(string purpose, string text) => For(purpose).Protect(text);

    public string Open(string purpose, string sealedText) => For(purpose).Unprotect(sealedText);

    public byte[] Close(string purpose, byte[] content) => For(purpose).Protect(content);

    public byte[] Open(string purpose, byte[] sealedContent) => For(purpose).Unprotect(sealedContent);

    private IDataProtector For(string purpose) => protection.CreateProtector($"accounts.{purpose}");
}
