using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Application.Places;

internal sealed class KeepWhilePayingHandler(CatalogueDb db) : ICommandHandler<KeepWhilePaying, Done>
{
    public async Task<Result<Done>> Handle(KeepWhilePaying command, CancellationToken stop)
    {
        DateTimeOffset? until = command.Until;
        await db.Places.Where(place => place.HolderId == command.Holder && place.ReleasedAt == null && place.TakenAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(place => place.PaymentUntil, until), stop);
        return Done.Result;
    }
}
