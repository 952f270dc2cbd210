using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Payments;

/// <summary>The gateway says that there is news of one of its pages: it is asked, whatever the notice says (P-208).</summary>
/// <remarks>A page that is not ours is none of our business. Any number of times, in any order.</remarks>
[Needs(Right.Inside)]
internal sealed record HearOfPage(string Session) : IProcess<Done>;

internal sealed class HearOfPageHandler(IMediator house) : IProcessHandler<HearOfPage, Done>
{
    public async Task<Result<Done>> Handle(HearOfPage process, CancellationToken stop)
    {
        var order = await house.Send(new FindOrderOfPage(process.Session), stop);
        return order.IsRefused ? Done.Result : await house.Send(new AskGateway(order.Value), stop);
    }
}

/// <summary>Which order a page of the gateway is for. Refuses: house.not-found.</summary>
[Needs(Right.Inside)]
internal sealed record FindOrderOfPage(string Session) : IQuery<Guid>;

internal sealed class FindOrderOfPageHandler(CartDb db) : IQueryHandler<FindOrderOfPage, Guid>
{
    public async Task<Result<Guid>> Handle(FindOrderOfPage query, CancellationToken stop)
    {
        var order = await db.Orders.SelectMany(order => order.Attempts, (order, attempt) => new { order.Id, attempt.Session })
            .Where(page => page.Session == query.Session).Select(page => page.Id).SingleOrDefaultAsync(stop);
        return order == Guid.Empty ? Refusal.NotFound : order;
    }
}
