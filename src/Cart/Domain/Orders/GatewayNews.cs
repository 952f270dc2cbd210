using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Orders;

/// <summary>What the gateway says of one page when it is asked. Nothing else decides about money.</summary>
/// <param name="Charge">Its id of the charge; empty unless paid.</param>
internal sealed record GatewayNews(PageState State, Money Amount = default, string Currency = "", string Charge = "", string LastDigits = "")
{
    public const string Dollars = "CAD";

    public static readonly GatewayNews Open = new(PageState.Open);
    public static readonly GatewayNews Processing = new(PageState.Processing);
    public static readonly GatewayNews Refused = new(PageState.Refused);
    public static readonly GatewayNews Closed = new(PageState.Closed);
    public static readonly GatewayNews NoAnswer = new(PageState.Unknown);

    public static GatewayNews Paid(Money amount, string charge, string lastDigits = "") => new(PageState.Paid, amount, Dollars, charge, lastDigits);

    public bool IsExactly(Money amount) => Amount == amount && Currency == Dollars;
}

internal enum PageState
{
    /// <summary>It waits for the citizen.</summary>
    Open,

    /// <summary>It waits for the bank.</summary>
    Processing,
    Paid,
    Refused,

    /// <summary>Closed by us or by time: surely unpaid.</summary>
    Closed,

    /// <summary>No answer.</summary>
    Unknown,
}
