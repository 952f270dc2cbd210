using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Loisirs.Accounts.Application.SignIn;
using NSec.Cryptography;

namespace Loisirs.Accounts.Infrastructure;

/// <summary>Argon2id by libsodium, 19 MiB and two passes; kept in the standard text form, so that another work factor can follow.</summary>
/// <param name="memory">KiB; less only where nobody guesses.</param>
internal sealed partial class Argon2Passwords(int memory = 19_456) : IPasswords, IDisposable
{
    private const int SaltBytes = 16;
    private const int HashBytes = 32;

    /// <summary>On opening morning sign-in is the narrowest point: two at once keep the rest of the house quick.</summary>
    private const int AtOnce = 2;

    private static readonly byte[] NobodysSalt = RandomNumberGenerator.GetBytes(SaltBytes);

    private readonly Work _today = new(memory, Passes: 2);
    private readonly SemaphoreSlim _turns = new(AtOnce, AtOnce);

    public async Task<string> Hash(string password, CancellationToken stop)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltBytes);
        var hash = await InTurn(password, salt, _today, stop);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"$argon2id$v=19$m={_today.Memory},t={_today.Passes},p=1${Convert.ToBase64String(salt).TrimEnd('=')}${Convert.ToBase64String(hash).TrimEnd('=')}");
    }

    public async Task<bool> Fits(string? hash, string password, CancellationToken stop)
    {
        if (hash is null || Read(hash) is not { } read)
        {
            await InTurn(password, NobodysSalt, _today, stop);
            return false;
        }

        var again = await InTurn(password, read.Salt, read.Work, stop);
        return CryptographicOperations.FixedTimeEquals(again, read.Hash);
    }

    public bool IsOld(string hash) => Read(hash)?.Work != _today;

    public bool IsCommon(string password) => CommonPasswords.Contains(password);

    public void Dispose() => _turns.Dispose();

    private async Task<byte[]> InTurn(string password, byte[] salt, Work work, CancellationToken stop)
    {
        await _turns.WaitAsync(stop);
        try
        {
            return await Task.Run(() => Derive(password, salt, work), stop);
        }
        finally
        {
            _turns.Release();
        }
    }

    private static byte[] Derive(string password, byte[] salt, Work work)
    {
        var argon = PasswordBasedKeyDerivationAlgorithm.Argon2id(
            new Argon2Parameters { DegreeOfParallelism = 1, MemorySize = work.Memory, NumberOfPasses = work.Passes });
        // the same letters may be typed in two ways: composed or not
        return argon.DeriveBytes(Encoding.UTF8.GetBytes(Sound(password).Normalize()), salt, HashBytes);
    }

    private static string Sound(string typed) => string.Concat(typed.EnumerateRunes()); // half a character would make normalisation throw

    private static (Work Work, byte[] Salt, byte[] Hash)? Read(string text)
    {
        if (Form().Match(text) is not { Success: true } match)
        {
            return null;
        }

        int Number(string name) => int.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture);
        return (new Work(Number("m"), Number("t")), Base64(match.Groups["salt"].Value), Base64(match.Groups["hash"].Value));
    }

    private static byte[] Base64(string text) => Convert.FromBase64String(text.PadRight((text.Length + 3) / 4 * 4, '='));

    [GeneratedRegex(@"\A\$argon2id\$v=19\$m=(?<m>\d{1,7}),t=(?<t>\d{1,3}),p=1\$(?<salt>[A-Za-z0-9+/]{22})\$(?<hash>[A-Za-z0-9+/]{43})\z", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Form();

    /// <param name="Memory">KiB.</param>
    private readonly record struct Work(int Memory, int Passes);
}
