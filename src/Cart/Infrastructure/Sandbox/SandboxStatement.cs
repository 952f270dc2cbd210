using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Domain.Reconciling;

namespace Loisirs.Cart.Infrastructure.Sandbox;

/// <summary>The sandbox' ledger as a provider lists it.</summary>
internal static class SandboxStatement
{
    /// <param name="now">What its bank will say later is not said yet.</param>
    /// <param name="ends">How disputes ended, whenever that was.</param>
    public static GatewayStatement Of(IReadOnlyList<LedgerEntry> all, IReadOnlyList<LedgerEntry> ends, DateTimeOffset now) => new(
        [.. all.Where(entry => entry.Kind is LedgerKind.Paid or LedgerKind.Silent or LedgerKind.Refused && entry.At <= now).Select(entry => new GatewayCharge(
            SandboxGateway.ChargeOf(entry.Session), entry.Amount, GatewayNews.Dollars, entry.At, entry.Kind != LedgerKind.Refused))],
        [.. all.Where(entry => entry.Kind == LedgerKind.Refunded).Select(entry => new GatewayRefund(
            entry.Key, SandboxGateway.ChargeOf(entry.Session), entry.Amount, entry.At, Arrived: true))],
        [.. all.Where(entry => entry.Kind == LedgerKind.Disputed).Select(entry => SandboxDisputes.Of(entry, ends))]);
}
