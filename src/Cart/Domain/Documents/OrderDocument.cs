using System.Globalization;
using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Documents;

/// <summary>A receipt or a credit note as it was issued: only ever added, numbered without holes (P-213).</summary>
/// <remarks>What it says of people and activities is the order's, which is frozen; who issued it is kept here.</remarks>
internal sealed class OrderDocument
{
    public Guid Id { get; init; }

    public DocumentKind Kind { get; init; }

    /// <summary>From 1, without holes, for each kind.</summary>
    public long Sequence { get; init; }

    public Guid Order { get; init; }

    /// <summary>The line that is credited; null for a receipt.</summary>
    public Guid? Line { get; init; }

    /// <summary>What was given back of the line for one date that the town cancelled; null: the line was cancelled, or it is a receipt.</summary>
    public Guid? Date { get; init; }

    public DateTimeOffset IssuedAt { get; init; }

    public required string Organiser { get; init; }

    public required string OrganiserAddress { get; init; }

    /// <summary>May be empty.</summary>
    public required string GstNumber { get; init; }

    public required string QstNumber { get; init; }

    /// <summary>Before taxes; what is credited on a credit note.</summary>
    public Money Base { get; init; }

    public Money Gst { get; init; }

    public Money Qst { get; init; }

    public Money Total => Base + Gst + Qst;

    /// <summary>As it is printed: <c>R-000042</c>, <c>C-000007</c>.</summary>
    public string Number => string.Create(CultureInfo.InvariantCulture, $"{Letter(Kind)}-{Sequence:000000}");

    /// <summary>The kind and the sequence of a printed number, or null.</summary>
    public static (DocumentKind Kind, long Sequence)? Parse(string printed) =>
        printed.Length is > 2 and < 20 && printed[1] == '-' && long.TryParse(printed.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out var sequence)
            ? printed[0] switch { 'R' => (DocumentKind.Receipt, sequence), 'C' => (DocumentKind.CreditNote, sequence), _ => null }
            : null;

    private static char Letter(DocumentKind kind) => kind == DocumentKind.Receipt ? 'R' : 'C';
}

internal enum DocumentKind
{
    /// <summary>« Reçu »: what a paid order was made of.</summary>
    Receipt,

    /// <summary>« Note de crédit »: what went back of a line that was cancelled, or of one date of it, with its taxes.</summary>
    CreditNote,
}
