using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Domain.Reconciling;

namespace Loisirs.Testing.Storms;

/// <summary>The sandbox behind a line that the test can cut or slow down.</summary>
internal sealed class MoodyGateway(IPaymentGateway gateway) : IPaymentGateway
{
    private int _opened;

    /// <summary>It does what is asked, and its answer is lost on the way.</summary>
    public bool LosesAnswers { get; set; }

    /// <summary>It cannot be reached at all.</summary>
    public bool IsAway { get; set; }

    /// <summary>It answers when this is done.</summary>
    public Task Until { get; set; } = Task.CompletedTask;

    public int TimesOpened => _opened;

    public Task<GatewayPage?> OpenPage(PageRequest request, CancellationToken stop) => Answer(
        () =>
        {
            Interlocked.Increment(ref _opened);
            return gateway.OpenPage(request, stop);
        });

    public Task<GatewayNews> Ask(string session, CancellationToken stop) => Answer(() => gateway.Ask(session, stop));

    public Task Close(string session, CancellationToken stop) => Answer(
        async () =>
        {
            await gateway.Close(session, stop);
            return true;
        });

    public Task<RefundState> Refund(RefundRequest request, CancellationToken stop) => Answer(() => gateway.Refund(request, stop));

    public Task<GatewayDispute?> Dispute(string reference, CancellationToken stop) => Answer(() => gateway.Dispute(reference, stop));

    public Task<GatewayStatement?> Statement(DateTimeOffset from, DateTimeOffset until, CancellationToken stop) => Answer(() => gateway.Statement(from, until, stop));

    private async Task<T> Answer<T>(Func<Task<T>> act)
    {
        await Until;
        if (IsAway)
            throw new HttpRequestException("No route to the bank.");
        var answer = await act();
        return LosesAnswers ? throw new HttpRequestException("The answer was lost.") : answer;
    }
}
