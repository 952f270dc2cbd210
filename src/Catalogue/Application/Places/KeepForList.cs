using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Application.Places;

internal sealed class KeepForListHandler(CatalogueDb db, TimeProvider time) : ICommandHandler<KeepForList, PlacesLeft>
{
    public async Task<Result<PlacesLeft>> Handle(KeepForList command, CancellationToken stop)
    {
        var (from, waiting) = (command.From, command.Waiting);
        await db.Groups.Where(group => group.Id == command.Group).ExecuteUpdateAsync(
            set => set.SetProperty(group => group.KeptFrom, from).SetProperty(group => group.Waiting, group => waiting ?? group.Waiting), stop);
        var places = await db.PlacesOf([command.Group], time.GetUtcNow(), stop);
        return places.TryGetValue(command.Group, out var left) ? left : Refusal.NotFound;
    }
}
