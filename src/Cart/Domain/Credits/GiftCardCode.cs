using System.Security.Cryptography;
using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Credits;

/// <summary>The code of a gift card: eighty random bits, told once, of which only the hash is kept. Nothing that looks like something else is in it.</summary>
internal static class GiftCardCode
{
    private const string Letters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const int Length = 16;
    private const int Group = 4;

    /// <summary>A new one, as it is printed: <c>7K3M-Q9PT-2WXA-HR5C</c>.</summary>
    public static string Make() => string.Join('-', RandomNumberGenerator.GetString(Letters, Length).Chunk(Group).Select(part => new string(part)));

    /// <summary>What is kept of what was typed, in any spelling; null: it cannot be a code.</summary>
    public static string? HashOf(string? typed)
    {
        var code = Bare(typed);
        return code.Length == Length && code.All(Letters.Contains) ? SecretToken.HashOf(code) : null;
    }

    /// <summary>Its last characters.</summary>
    public static string EndOf(string code) => Bare(code)[^Group..];

    private static string Bare(string? typed) => string.Concat((typed ?? "").Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
