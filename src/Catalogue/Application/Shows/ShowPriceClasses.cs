using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Kernel.Taxes;
using Loisirs.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Application.Shows;

/// <summary>The price classes of a show as they were typed, and the tax status that follows; house.not-found for what is no show.</summary>
[Needs(Right.ManageCatalogue)]
internal sealed record ShowPriceClasses(Guid Activity) : IQuery<OfficePriceClasses>;

/// <param name="TaxReason">The rule that the status stands on.</param>
internal sealed record OfficePriceClasses(Guid Activity, string Name, PriceClassFields Fields, bool SellsTickets, TaxStatus TaxStatus, string TaxReason);

internal sealed class ShowPriceClassesHandler(CatalogueDb db, Words words) : IQueryHandler<ShowPriceClasses, OfficePriceClasses>
{
    public async Task<Result<OfficePriceClasses>> Handle(ShowPriceClasses query, CancellationToken stop) =>
        await db.Activities.AsNoTracking().SingleOrDefaultAsync(known => known.Id == query.Activity, stop) is { Kind: ActivityKind.Show } show
            ? new OfficePriceClasses(
                show.Id, show.Name.In(words.Language), show.Ticketing.Fields(words.IsFrench), show.Ticketing is not null, show.TaxStatus, show.TaxReason)
            : Refusal.NotFound;
}
