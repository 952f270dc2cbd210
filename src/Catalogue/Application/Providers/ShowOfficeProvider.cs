using Loisirs.Accounts.Contracts.Staff;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Application.Providers;

/// <summary>One provider, for the office. Refuses: house.not-found.</summary>
[Needs(Right.ManageCatalogue)]
internal sealed record ShowOfficeProvider(Guid Id) : IQuery<OfficeProvider>;

/// <param name="ConfirmedBy">Who confirmed its payment before the start; empty: nobody did.</param>
internal sealed record OfficeProvider(ProviderChoice Provider, string ConfirmedBy);

internal sealed class ShowOfficeProviderHandler(CatalogueDb db, IMediator house) : IQueryHandler<ShowOfficeProvider, OfficeProvider>
{
    public async Task<Result<OfficeProvider>> Handle(ShowOfficeProvider query, CancellationToken stop)
    {
        if (await db.Providers.AsNoTracking().SingleOrDefaultAsync(known => known.Id == query.Id, stop) is not { } provider)
            return Refusal.NotFound;

        var names = provider.Prepayment is { } confirmed ? (await house.Send(new FindNames([confirmed.By]), stop)).Value : null;
        return new OfficeProvider(ProviderChoice.Of(provider), names?.Values.FirstOrDefault() ?? "");
    }
}
