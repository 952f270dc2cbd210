using System.Text.Json;
using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Domain.Reconciling;
using Loisirs.Shared.Town;
using Microsoft.Extensions.Options;

namespace Loisirs.Cart.Infrastructure.Sandbox;

/// <summary>A payment provider that takes no money: it behaves as a hosted page does, and as badly as one may.</summary>
internal sealed class SandboxGateway(SandboxLedger ledger, SandboxDisputes disputes, IOptions<TownSettings> town, TimeProvider time) : IPaymentGateway
{
    public const string PagePath = "/bac-a-sable";

    public async Task<GatewayPage?> OpenPage(PageRequest request, CancellationToken stop)
    {
        var session = $"page-{Guid.CreateVersion7(time.GetUtcNow()):N}";
        var opened = await ledger.Add(
            new(session, LedgerKind.Opened, request.Key, request.Amount, time.GetUtcNow(), JsonSerializer.Serialize(request)), stop);
        return new(opened.Session, $"{town.Value.PublicAddress}{PagePath}/{opened.Session}");
    }

    public async Task<GatewayNews> Ask(string session, CancellationToken stop) => await EndOf(session, stop) switch
    {
        null => GatewayNews.Open,
        { Kind: LedgerKind.Silent } => throw new TimeoutException("The sandbox says nothing of this page."),
        { } end when end.At > time.GetUtcNow() => GatewayNews.Processing,
        { Kind: LedgerKind.Paid } end => GatewayNews.Paid(end.Amount, ChargeOf(session), end.Text),
        { Kind: LedgerKind.Refused } => GatewayNews.Refused,
        _ => GatewayNews.Closed,
    };

    /// <summary>If it was paid or refused by then, that stays.</summary>
    public Task Close(string session, CancellationToken stop) =>
        ledger.Add(new(session, LedgerKind.Closed, LedgerEntry.EndOf(session), default, time.GetUtcNow(), ""), stop);

    public async Task<RefundState> Refund(RefundRequest request, CancellationToken stop)
    {
        var session = request.Charge["charge-".Length..];
        var dispute = await disputes.Find(SandboxDisputes.ReferenceOf(session), stop);
        if (dispute is { State: GatewayDisputeState.Open })
            return RefundState.Failed; // the bank has the money
        var entries = await ledger.Of(session, stop);
        var paid = entries.Where(entry => entry.Kind is LedgerKind.Paid or LedgerKind.Silent).Sum(entry => entry.Amount.Cents);
        var back = entries.Where(entry => entry.Kind == LedgerKind.Refunded && entry.Key != request.Key).Sum(entry => entry.Amount.Cents);
        var lost = dispute is { State: GatewayDisputeState.Lost } ? dispute.Amount.Cents : 0;
        if (back + lost + request.Amount.Cents > paid)
            return RefundState.Failed;
        await ledger.Add(new(session, LedgerKind.Refunded, request.Key, request.Amount, time.GetUtcNow(), ""), stop);
        return RefundState.Succeeded;
    }

    public async Task<GatewayStatement?> Statement(DateTimeOffset from, DateTimeOffset until, CancellationToken stop) =>
        await ledger.Between(from, until, stop) is { } all ? SandboxStatement.Of(all, await disputes.Ends(stop), time.GetUtcNow()) : null;

    public Task<GatewayDispute?> Dispute(string reference, CancellationToken stop) => disputes.Find(reference, stop);

    /// <summary>The citizen pays on the page. False: the page was closed or used before.</summary>
    public async Task<bool> Pay(string session, SandboxCard card, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        if (await RequestOf(session, stop) is not { } request)
            return false;

        var kind = card.End switch { SandboxEnd.Paid => LedgerKind.Paid, SandboxEnd.Silent => LedgerKind.Silent, _ => LedgerKind.Refused };
        var mine = new LedgerEntry(session, kind, LedgerEntry.EndOf(session), request.Amount, now + card.KnownAfter, card.LastDigits);
        if (await ledger.Add(mine, stop) != mine)
            return false;
        for (var notice = 1; notice <= card.Notices; notice++)
        {
            await ledger.Add(
                new(session, LedgerKind.Notice, $"{session}:notice:{notice}", default, now + card.KnownAfter + card.NoticeAfter, ""), stop);
        }

        return true;
    }

    /// <summary>The bank takes the money although the page was closed meanwhile: real ones do, at times.</summary>
    public async Task TakeAllTheSame(string session, CancellationToken stop)
    {
        var request = await RequestOf(session, stop) ?? throw new InvalidOperationException($"No page {session}.");
        await ledger.Add(
            new(session, LedgerKind.Paid, $"{session}:late", request.Amount, time.GetUtcNow(), SandboxCard.Approved.LastDigits), stop);
    }

    /// <summary>What the page was opened for, or null when there is no such page.</summary>
    public async Task<PageRequest?> RequestOf(string session, CancellationToken stop)
    {
        var opened = (await ledger.Of(session, stop)).FirstOrDefault(entry => entry.Kind == LedgerKind.Opened);
        return opened is null ? null : JsonSerializer.Deserialize<PageRequest>(opened.Text);
    }

    public async Task<bool> IsOpen(string session, CancellationToken stop) => await EndOf(session, stop) is null;

    public async Task<bool> IsPaid(string session, CancellationToken stop) => await EndOf(session, stop) is { Kind: LedgerKind.Paid or LedgerKind.Silent };

    internal static string ChargeOf(string session) => $"charge-{session}";

    private async Task<LedgerEntry?> EndOf(string session, CancellationToken stop) =>
        (await ledger.Of(session, stop)).LastOrDefault(entry =>
            entry.Kind is LedgerKind.Paid or LedgerKind.Silent or LedgerKind.Refused or LedgerKind.Closed);
}
