using Loisirs.Accounts.Contracts.Families;
using Loisirs.Accounts.Contracts.Safety;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Safety;

/// <summary>The safety card of a person of the caller's family, once the town has approved it.</summary>
/// <remarks>Asks for a fresh sign-in (P-614). Refuses: house.not-approved, house.not-found.</remarks>
[Needs(Right.OwnFamily), InPerson, FreshSignIn]
internal sealed record FindMySafety(Guid Person) : IQuery<MySafety>;

/// <param name="WrittenAt">When a parent wrote it last, or null.</param>
/// <param name="Adults">Of this household, who need not be named; whoever watches over a child of two households sees those of both.</param>
internal sealed record MySafety(MemberView Member, SafetyView Says, DateTimeOffset? WrittenAt, IReadOnlyList<SafetyContact> Adults);

internal sealed class FindMySafetyHandler(AccountsDb db, SafetyCards cards, AdultsOfHomes adults, ICaller caller) : IQueryHandler<FindMySafety, MySafety>
{
    public async Task<Result<MySafety>> Handle(FindMySafety query, CancellationToken cancellationToken)
    {
        if (!caller.IsApproved)
        {
            return Refusal.NotApproved;
        }

        if (await db.PresentMember(caller.Family, query.Person, cancellationToken) is not { } member)
        {
            return Refusal.NotFound;
        }

        var card = await db.SafetyCards.AsNoTracking().SingleOrDefaultAsync(c => c.Person == member.Id, cancellationToken);
        return new MySafety(Views.Of(member), cards.Open(card), card?.WrittenAt, await adults.Of([caller.Family], cancellationToken));
    }
}
