using System.Security.Cryptography;
using Loisirs.Accounts.Application.Secrets;
using Loisirs.Accounts.Domain.SignIns;
using Loisirs.Shared.Town;
using Microsoft.Extensions.Options;
using QRCoder;

namespace Loisirs.Accounts.Application.SecondFactors;

/// <summary>Makes the secret that an authenticator is to read. Nothing is kept before a code proves that it was read: the form carries it, closed.</summary>
internal sealed class FactorOffers(ISeal seal, IOptions<TownSettings> town)
{
    private const string Purpose = "second-factor-offer";

    /// <summary>The offer that the form carries, or another.</summary>
    public FactorOffer For(Account account, string? offered)
    {
        var secret = SecretOf(account.Id, offered) ?? OneTimeCode.NewSecret();
        return new FactorOffer(
            seal.Close(Purpose, $"{account.Id:N}:{secret}"), string.Join(' ', secret.Chunk(4).Select(four => new string(four))),
            Drawn(OneTimeCode.Address(town.Value.Name, account.Email, secret)));
    }

    /// <summary>The secret that was offered to that account; null when it was not.</summary>
    public string? SecretOf(Guid account, string? offered)
    {
        try
        {
            return offered is { Length: > 0 } && seal.Open(Purpose, offered).Split(':') is [var whose, var secret] && whose == account.ToString("N") ? secret : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static QrPicture Drawn(string address)
    {
        using var data = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var dots = data.ModuleMatrix.SelectMany((row, y) => Enumerable.Range(0, row.Count).Where(x => row[x]).Select(x => $"M{x} {y}h1v1h-1z"));
        return new QrPicture(data.ModuleMatrix.Count, string.Concat(dots));
    }
}

/// <param name="Closed">For the form to carry.</param>
/// <param name="Secret">To type by hand, in groups of four.</param>
internal sealed record FactorOffer(string Closed, string Secret, QrPicture Picture);

/// <summary>A square picture of dots.</summary>
/// <param name="Path">As the <c>d</c> of an SVG path, one unit a dot.</param>
internal sealed record QrPicture(int Size, string Path);
