using System.Diagnostics.CodeAnalysis;

namespace Loisirs.Kernel.Formats;

/// <summary>A text as read, or why it is refused; never both.</summary>
/// <param name="Text">Trimmed, in NFC; null when refused.</param>
/// <param name="Flaw">Null when fine.</param>
public readonly record struct TextReading(string? Text, TextFlaw? Flaw)
{
    /// <summary>Whether the text can be kept.</summary>
    [MemberNotNullWhen(true, nameof(Text))]
    [MemberNotNullWhen(false, nameof(Flaw))]
    public bool IsFine => Flaw is null && Text is not null;
}

/// <summary>Why a typed text is refused.</summary>
public enum TextFlaw
{
    /// <summary>Nothing but spaces.</summary>
    Blank,

    /// <summary>Longer than the maximum.</summary>
    TooLong,

    /// <summary>A line break where one line is wanted.</summary>
    LineBreak,

    /// <summary>A control character, such as NUL.</summary>
    Control,

    /// <summary>A character that turns the direction of the text around it, such as U+202E.</summary>
    BidiOverride,

    /// <summary>Only characters that draw nothing.</summary>
    Invisible,

    /// <summary>Half of a character.</summary>
    LoneSurrogate,

    /// <summary>A web address in a name.</summary>
    Advertisement,
}
