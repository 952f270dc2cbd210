using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using MediatR;

namespace Loisirs.Cart.Application.Carts;

/// <summary>Can this member take this group now, at what price, else why not. Holds nothing.</summary>
/// <remarks>Procedure, step 5. Refuses: house.not-found for a person of another family or an unknown group.</remarks>
[Needs(Right.OwnFamily, Right.OwnCart)]
internal sealed record AskWhether(Guid Person, Guid Group) : IQuery<Answer>;

internal sealed class AskWhetherHandler(IMediator house, ICaller caller, TownZone zone, TimeProvider time) : IQueryHandler<AskWhether, Answer>
{
    public async Task<Result<Answer>> Handle(AskWhether query, CancellationToken stop)
    {
        var contents = await CartContents.Read(house, caller.Family, [query.Group], caller.Language, zone.DateAt(time.GetUtcNow()), stop);
        if (contents.Member(query.Person) is not { } member || !contents.Groups.ContainsKey(query.Group))
            return Refusal.NotFound;
        return (await house.Send(new MayTake([new Wish(query.Group, contents.Participant(member, query.Group))]), stop)).Value[0];
    }
}
