using System.Diagnostics.CodeAnalysis;

namespace Loisirs.Kernel.Formats;

/// <summary>A Canadian postal code, in the one form in which it is kept and shown: <c>G1X 4A5</c>.</summary>
/// <remarks>Every province is taken: Gatineau has offices that begin with K.</remarks>
public sealed record PostalCode
{
    private const string FirstLetters = "ABCEGHJKLMNPRSTVXY";
    private const string OtherLetters = "ABCEGHJKLMNPRSTVWXYZ";

    private PostalCode(string value) => Value = value;

    /// <summary>Such as <c>G1X 4A5</c>; 7 characters.</summary>
    public string Value { get; }

    /// <summary>Reads what a person typed: any case, spaces and hyphens anywhere.</summary>
    public static bool TryParse([NotNullWhen(true)] string? typed, [NotNullWhen(true)] out PostalCode? code)
    {
        code = null;
        if (typed is null || typed.Length > 40) return false;
        var text = string.Concat(typed.Where(c => !char.IsWhiteSpace(c) && c != '-')).ToUpperInvariant();
        if (text.Length != 6 || !FirstLetters.Contains(text[0], StringComparison.Ordinal)) return false;
        for (var i = 1; i < 6; i++)
        {
            var fits = i % 2 == 1 ? char.IsAsciiDigit(text[i]) : OtherLetters.Contains(text[i], StringComparison.Ordinal);
            if (!fits) return false;
        }

        code = new PostalCode($"{text[..3]} {text[3..]}");
        return true;
    }

    /// <summary>Reads a code that is known to be good, such as one from the database.</summary>
    /// <exception cref="FormatException">Not a Canadian postal code.</exception>
    public static PostalCode Parse(string text) =>
        TryParse(text, out var code) ? code : throw new FormatException("Not a Canadian postal code.");

    /// <inheritdoc/>
    public override string ToString() => Value;
}
