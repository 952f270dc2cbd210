using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;
using MediatR;

namespace Loisirs.Cart.Application.Payments;

/// <summary>Asks the gateway about the pages of an order, closing them first if the order is to end, and records what it says.</summary>
/// <remarks>The only way by which news of money comes in. P-201, P-204, P-206.</remarks>
[Needs(Right.Inside)]
internal sealed record AskGateway(Guid Order, bool Closing = false) : IProcess<Done>;

internal sealed class AskGatewayHandler(IMediator house, GuardedGateway gateway) : IProcessHandler<AskGateway, Done>
{
    public async Task<Result<Done>> Handle(AskGateway process, CancellationToken stop)
    {
        foreach (var page in (await house.Send(new PagesOfOrder(process.Order), stop)).Value)
        {
            await One(process.Order, page, process.Closing, stop);
        }

        return await house.Send(new SendRefunds(process.Order), stop);
    }

    private async Task One(Guid order, PageOfOrder page, bool closing, CancellationToken stop)
    {
        // A page whose opening we did not hear the end of is asked for again, by its key: it is the same page (P-203).
        var session = page.Session ?? (closing && page.IsOpen ? await Find(order, page, stop) : null);
        if (session is null)
            return;
        if (closing && page.IsOpen)
            await gateway.Close(session, stop);

        var news = await gateway.Ask(session, stop);
        if (page.IsOpen || news.State == PageState.Paid)
            await house.Send(new RecordGatewayNews(order, page.Attempt, news), stop);
    }

    private async Task<string?> Find(Guid order, PageOfOrder page, CancellationToken stop)
    {
        if (await gateway.OpenPage(page.Request, stop) is not { } found)
            return null;
        if (found == GatewayPage.None)
        {
            await house.Send(new RecordGatewayNews(order, page.Attempt, GatewayNews.Closed), stop);
            return null;
        }

        await house.Send(new RecordPaymentSession(order, page.Attempt, found), stop);
        return found.Session;
    }
}
