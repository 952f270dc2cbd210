using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Domain.Reconciling;
using Loisirs.Shared.Data;
using Loisirs.Shared.Web;
using Microsoft.Extensions.Logging;

namespace Loisirs.Cart.Application.Payments;

/// <summary>The gateway as the house calls it: never with a transaction open, never for long, never in the way of others, and silence is an answer.</summary>
internal sealed class GuardedGateway(IPaymentGateway gateway, DatabaseSession session, Turn turn, ILogger<GuardedGateway> log) : IPaymentGateway
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>A day's list comes in many pages; nobody stands before it.</summary>
    private static readonly TimeSpan PatienceForLists = TimeSpan.FromMinutes(2);

    public Task<GatewayPage?> OpenPage(PageRequest request, CancellationToken stop) =>
        Call(limit => gateway.OpenPage(request, limit), null, stop);

    public async Task<GatewayNews> Ask(string session, CancellationToken stop) =>
        await Call<GatewayNews?>(async limit => await gateway.Ask(session, limit), null, stop) ?? GatewayNews.NoAnswer;

    public Task Close(string session, CancellationToken stop) => Call(
        async limit =>
        {
            await gateway.Close(session, limit);
            return true;
        },
        false,
        stop);

    public Task<RefundState> Refund(RefundRequest request, CancellationToken stop) =>
        Call(limit => gateway.Refund(request, limit), RefundState.Unknown, stop);

    public Task<GatewayDispute?> Dispute(string reference, CancellationToken stop) =>
        Call(limit => gateway.Dispute(reference, limit), null, stop);

    public Task<GatewayStatement?> Statement(DateTimeOffset from, DateTimeOffset until, CancellationToken stop) =>
        Call(limit => gateway.Statement(from, until, limit), null, stop, PatienceForLists);

    private async Task<T> Call<T>(Func<CancellationToken, Task<T>> call, T silence, CancellationToken stop, TimeSpan? patience = null)
    {
        if (session.IsWriting)
            throw new InvalidOperationException("The gateway is never called within a transaction: use a process (P-206).");

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(patience ?? Patience);
        try
        {
            return await turn.Aside(() => call(limit.Token));
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or TimeoutException
            || (failure is OperationCanceledException && !stop.IsCancellationRequested))
        {
            log.LogWarning(failure, "The payment gateway gave no answer");
            return silence;
        }
    }
}
