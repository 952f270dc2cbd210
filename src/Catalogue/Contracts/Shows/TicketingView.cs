using Loisirs.Kernel;

namespace Loisirs.Catalogue.Contracts.Shows;

/// <summary>The tickets of a show: for the family, by price class, nobody's name on them.</summary>
/// <param name="TaxesIncluded">The prices hold the taxes already; otherwise they are added.</param>
/// <param name="MostPerOrder">Tickets of all classes together.</param>
public sealed record TicketingView(IReadOnlyList<PriceClassView> Classes, bool TaxesIncluded, int MostPerOrder)
{
    public PriceClassView? Class(Guid id) => Classes.FirstOrDefault(known => known.Id == id);
}

/// <summary>A price class: whom it is for is said by its name, and checked for nobody.</summary>
/// <param name="Price">Of one ticket; zero is free.</param>
public sealed record PriceClassView(Guid Id, string Name, Money Price);
