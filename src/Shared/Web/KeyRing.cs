using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Loisirs.Shared.Web;

/// <summary>The ring of keys that seals cookies, form tokens and stored secrets: in the database for all hosts (P-411), and there
/// only in a form that the certificate opens (P-1003).</summary>
internal static class KeyRing
{
    /// <summary>The setting that names the certificate's file (PKCS #12); empty: the ring lies in the open, which Production refuses.</summary>
    public const string Certificate = "Keys:Certificate";

    private const string Password = "Keys:Password";

    public static void AddKeyRing(this IServiceCollection services, IConfiguration configuration)
    {
        var ring = services.AddDataProtection().SetApplicationName("Loisirs");
        if (configuration[Certificate] is { Length: > 0 } file)
        {
            ring.ProtectKeysWithCertificate(Read(file, configuration[Password]));
        }

        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(
            options => options.XmlRepository = new StoredDataProtectionKeys(provider.GetRequiredService<IServiceScopeFactory>())));
    }

    private static X509Certificate2 Read(string file, string? password)
    {
        try
        {
            return X509CertificateLoader.LoadPkcs12FromFile(file, password);
        }
        catch (CryptographicException unreadable)
        {
            throw new InvalidOperationException($"{Certificate}: {file} cannot be opened with {Password}. Name a PKCS #12 file that holds a private key, and its password.", unreadable);
        }
    }
}
