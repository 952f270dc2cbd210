using Loisirs.Kernel;

namespace Loisirs.Cart.Application.Credits;

/// <summary>What the family can use now; 0 when it has nothing.</summary>
[Needs(Right.OwnOrders, Right.OwnCart)]
internal sealed record FindCredit : IQuery<Money>;

internal sealed class FindCreditHandler(Purses purses, ICaller caller) : IQueryHandler<FindCredit, Money>
{
    public async Task<Result<Money>> Handle(FindCredit query, CancellationToken stop) => await purses.CreditOf(caller.Family, stop);
}
