using Loisirs.Kernel;
using Loisirs.Kernel.Taxes;

namespace Loisirs.Catalogue.Domain.Shows;

/// <summary>How a show sells its tickets: for the family, by price class, nobody's name on them.</summary>
/// <param name="Classes">In the order in which they are shown; at least one.</param>
/// <param name="TaxesIncluded">The prices hold the taxes already; otherwise they are added.</param>
/// <param name="MostPerOrder">Tickets of all classes together.</param>
internal sealed record Ticketing(IReadOnlyList<PriceClass> Classes, bool TaxesIncluded, int MostPerOrder, Stage Stage)
{
    /// <summary>The price that counts for the show as a whole.</summary>
    public Money Dearest => Classes.Max(known => known.Price);

    /// <summary>Why no tax is charged, or that some is.</summary>
    /// <param name="isRegistered">The provider charges taxes at all (T30).</param>
    public TicketTax TaxBy(bool isRegistered) => this switch
    {
        _ when !isRegistered => TicketTax.SmallSupplier,
        _ when Admission.StatusOf(Dearest.Cents, 0, 0, advertisesPaid: false) == TaxStatus.Exempt => TicketTax.LowPrice,
        _ when Admission.StatusOf(Dearest.Cents, Stage.Performers, Stage.Unpaid, Stage.AdvertisesPaid) == TaxStatus.Exempt => TicketTax.Amateurs,
        _ => TicketTax.Taxable,
    };

    public PriceClass? Class(Guid id) => Classes.FirstOrDefault(known => known.Id == id);

    /// <summary>The same classes for a copy of the show.</summary>
    public Ticketing Copy(Func<Guid> newId) => this with { Classes = [.. Classes.Select(known => known with { Id = newId() })] };
}

/// <summary>Whom a ticket is for, as its name says (« Enfant, 0 à 12 ans »), and its price: with or before taxes, as the show has it. Zero is free.</summary>
internal sealed record PriceClass(Guid Id, LocalText Name, Money Price);

/// <summary>The tax status of a show's tickets, and its ground.</summary>
internal enum TicketTax
{
    Taxable,

    /// <summary>The dearest price is no more than one dollar.</summary>
    LowPrice,

    /// <summary>Nine in ten of those on the stage are unpaid, and nobody paid is advertised.</summary>
    Amateurs,

    /// <summary>The provider is not registered for taxes.</summary>
    SmallSupplier,
}

internal static class StatusOfTicketTax
{
    public static TaxStatus Status(this TicketTax tax) => tax == TicketTax.Taxable ? TaxStatus.Taxable : TaxStatus.Exempt;
}
