using Loisirs.Catalogue.Application.Guides;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Application.Providers;

/// <summary>A manager takes back that a partner may be paid before the start. What was sold stays as it was; twice is as once.</summary>
/// <remarks>Refuses: house.not-found.</remarks>
[Needs(Right.ConfirmPrepayment)]
internal sealed record TakeBackPrepayment(Guid Provider) : ICommand<Done>;

internal sealed class TakeBackPrepaymentHandler(CatalogueDb db, GuideChanges guide) : ICommandHandler<TakeBackPrepayment, Done>
{
    public async Task<Result<Done>> Handle(TakeBackPrepayment command, CancellationToken stop)
    {
        await guide.Mark(stop);
        return await db.Providers.SingleOrDefaultAsync(known => known.Id == command.Provider, stop) is { } provider
            ? provider.TakeBackPrepayment()
            : Refusal.NotFound;
    }
}
