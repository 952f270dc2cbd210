using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Domain.Reconciling;
using Loisirs.Kernel;

namespace Loisirs.Cart.Application.Payments;

/// <summary>The payment provider, with a page of its own where the citizen pays (P-217). Never called within a transaction (P-206).</summary>
internal interface IPaymentGateway
{
    /// <summary>Opens a page, or answers the one that the same key opened before. Null: no answer, the same key is asked again.
    /// <see cref="GatewayPage.None"/>: the gateway opened none under this key and never will.</summary>
    Task<GatewayPage?> OpenPage(PageRequest request, CancellationToken stop);

    /// <summary>What became of a page; the truth about money.</summary>
    Task<GatewayNews> Ask(string session, CancellationToken stop);

    /// <summary>Closes a page, so that it cannot be paid any more. What it was by then, <see cref="Ask"/> tells.</summary>
    Task Close(string session, CancellationToken stop);

    /// <summary>Gives money back; the same key gives it back once.</summary>
    Task<RefundState> Refund(RefundRequest request, CancellationToken stop);

    /// <summary>How far a dispute has come. Null: it does not say, or knows of none.</summary>
    /// <param name="reference">Its own id of it.</param>
    Task<GatewayDispute?> Dispute(string reference, CancellationToken stop);

    /// <summary>What its own books say of a while: every charge, refund and dispute that was made in it. Null: it does not say, or not all.</summary>
    /// <param name="from">UTC, included.</param>
    /// <param name="until">UTC, not included.</param>
    Task<GatewayStatement?> Statement(DateTimeOffset from, DateTimeOffset until, CancellationToken stop);
}

/// <param name="Key">The same key with the same request is the same page.</param>
/// <param name="ReturnTo">Where the browser comes back to, paid or not.</param>
/// <param name="ClosesAt">When the gateway closes the page by itself, if we did not before. UTC.</param>
internal sealed record PageRequest(string Key, string OrderNumber, Money Amount, string ReturnTo, Language Language, DateTimeOffset ClosesAt);

/// <param name="Session">The gateway's id of the page.</param>
internal sealed record GatewayPage(string Session, string Address)
{
    /// <summary>No page, for good: nobody can pay under this key, and another attempt needs another one.</summary>
    public static readonly GatewayPage None = new("", "");
}

internal sealed record RefundRequest(string Key, string Charge, Money Amount);
