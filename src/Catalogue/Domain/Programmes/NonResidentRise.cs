using Loisirs.Kernel;

namespace Loisirs.Catalogue.Domain.Programmes;

/// <summary>What non-residents pay above residents where a group names no price of its own for them (step 2 of a price; P2 to P5).
/// A price that the by-law names wins over it.</summary>
/// <param name="Percent">Of the residents' price; null: none.</param>
/// <param name="Cents">Beside the percent; null: none.</param>
/// <param name="MostCents">The rise is cut to it; null: it is not.</param>
internal sealed record NonResidentRise(int? Percent = null, long? Cents = null, long? MostCents = null)
{
    public static readonly NonResidentRise None = new();

    /// <summary>The non-residents' price, before taxes. A free group stays free.</summary>
    public Money On(Money resident)
    {
        if (resident.IsZero)
            return resident;

        var rise = Rounding.HalfUp(resident.Cents, Percent ?? 0, 100) + (Cents ?? 0);
        return resident + new Money(Math.Min(rise, MostCents ?? long.MaxValue));
    }
}
