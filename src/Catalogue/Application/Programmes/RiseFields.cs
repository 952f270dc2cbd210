using Loisirs.Catalogue.Domain.Programmes;
using Loisirs.Kernel.Formats;

namespace Loisirs.Catalogue.Application.Programmes;

/// <summary>What non-residents pay above residents, as staff type it; all empty: nothing.</summary>
/// <remarks>Refuses, at <c>Rise.…</c>: catalogue.percent, catalogue.price-unreadable.</remarks>
internal sealed record RiseFields
{
    /// <summary>0 to 100, of the residents' price.</summary>
    public int? Percent { get; init; }

    /// <summary>Such as <c>25,00</c>.</summary>
    public string? Amount { get; init; }

    /// <summary>The rise at most, such as <c>75,00</c>.</summary>
    public string? Most { get; init; }

    public static RiseFields Of(NonResidentRise rise) => new()
    {
        Percent = rise.Percent,
        Amount = Typed(rise.Cents),
        Most = Typed(rise.MostCents),
    };

    public NonResidentRise Read(FormReading form)
    {
        if (Percent is < 0 or > 100)
        {
            form.Refuse($"Rise.{nameof(Percent)}", "catalogue.percent");
        }

        return new(Percent, Cents(form, nameof(Amount), Amount), Cents(form, nameof(Most), Most));
    }

    private static long? Cents(FormReading form, string field, string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        var cents = MoneyText.Parse(typed);
        if (cents is null)
        {
            form.Refuse($"Rise.{field}", "catalogue.price-unreadable");
        }

        return cents;
    }

    private static string? Typed(long? cents) => cents is { } some ? TownFormat.Money(some, french: true) : null;
}
