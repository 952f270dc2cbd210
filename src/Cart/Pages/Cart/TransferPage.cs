using Loisirs.Cart.Application.Transfers;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>« Changer de groupe », the family's and the office's: the other groups, then the difference and why, before the button.</summary>
internal abstract class TransferPage : HousePage
{
    /// <summary>The order's number.</summary>
    [BindProperty(Name = "no", SupportsGet = true)]
    public string Number { get; set; } = "";

    /// <summary>The line's number within the order.</summary>
    [BindProperty(Name = "n", SupportsGet = true)]
    public int Line { get; set; }

    /// <summary>The group that was chosen.</summary>
    [BindProperty(Name = "vers", SupportsGet = true)]
    public Guid? To { get; set; }

    /// <summary>Cents: what the page said was to be paid, or, below zero, to go back.</summary>
    [BindProperty]
    public long SeenDifference { get; set; }

    /// <summary>Cents: what the page said was to be paid later, in parts.</summary>
    [BindProperty]
    public long? SeenToCome { get; set; }

    /// <summary>How what is due is paid.</summary>
    [BindProperty]
    public PaymentWay? Way { get; set; }

    public TransferPreview Preview { get; protected set; } = null!;

    /// <summary>The group that was chosen, with what it comes to; null: none yet, or none that can be.</summary>
    public TransferQuote? Chosen => Preview.Of(To) is { Why: null } quote ? quote : null;

    /// <summary>Credit only where it covers all that is due.</summary>
    protected IEnumerable<SelectListItem> ByCredit => Preview.Credit >= Chosen!.Due
        ? [new SelectListItem(Words["transfer-page.by-credit", Preview.Credit], nameof(PaymentWay.Credit))]
        : Array.Empty<SelectListItem>();
}
