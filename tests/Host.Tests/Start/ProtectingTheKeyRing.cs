using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Loisirs.Shared.Data;
using Loisirs.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Host.Tests.Start;

/// <summary>With a certificate, the keys in the database open nothing by themselves.</summary>
public sealed class ProtectingTheKeyRing : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    [Fact, Trait("Promise", "P-1003")]
    public async Task The_ring_is_stored_in_a_form_that_only_the_certificate_opens()
    {
        await File.WriteAllBytesAsync(_file, Certificate("secret"));

        await using var town = await Town.Open();
        await using var scope = town.Services.CreateAsyncScope();
        var house = scope.ServiceProvider.GetRequiredService<HouseDb>();
        await ForgetsItsKeys(town); // as on the first day

        await using var first = await town.OpenSecondHost(options => (options.Settings["Keys:Certificate"], options.Settings["Keys:Password"]) = (_file, "secret"));

        var ring = await house.StoredKeys.Where(key => key.Purpose == "data-protection").Select(key => key.Value).ToListAsync();
        Assert.NotEmpty(ring);
        Assert.All(ring, key => Assert.Contains("<EncryptedKey", key, StringComparison.Ordinal));
        Assert.All(ring, key => Assert.DoesNotContain("<value>", key, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_wrong_password_stops_the_start_with_a_sentence_that_does_not_tell_it()
    {
        await File.WriteAllBytesAsync(_file, Certificate("secret"));

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(
            () => Town.Open(with: options => (options.Settings["Keys:Certificate"], options.Settings["Keys:Password"]) = (_file, "autre")));

        Assert.StartsWith("Keys:Certificate", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("autre", refused.Message, StringComparison.Ordinal);
    }

    public void Dispose() => File.Delete(_file);

    private static async Task ForgetsItsKeys(Town town)
    {
        await using var connection = town.Services.GetRequiredService<IDatabase>().NewConnection();
        await connection.OpenAsync();
        await using var delete = connection.CreateCommand();
        delete.CommandText = "DELETE FROM house_stored_keys";
        await delete.ExecuteNonQueryAsync();
    }

    private static byte[] Certificate(string password)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=loisirs", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(30));
        return certificate.Export(X509ContentType.Pkcs12, password);
    }
}
