using Loisirs.Catalogue.Application.Subscriptions;
using Loisirs.Testing.People;

namespace Loisirs.Testing;

public sealed partial class Town
{
    /// <summary>The office says what a subscription gives.</summary>
    public async Task GivesPass(GroupInTown group, DateOnly from, DateOnly to, int? visits = null, int? room = null) =>
        await Does(new SetPass(group.Id, new PassFields { From = from, To = to, Visits = visits, Room = room }));
}
