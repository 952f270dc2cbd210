using System.Globalization;
using Loisirs.Shared.Texts;

namespace Loisirs.Cart.Application;

/// <summary>A rank in words: « 1er », « 7e »; in English, where the sentence says "number 7", the number.</summary>
internal static class Ordinal
{
    public static string Of(int rank, Words words) => rank.ToString(CultureInfo.InvariantCulture) + (words.IsFrench ? rank == 1 ? "er" : "e" : "");
}
