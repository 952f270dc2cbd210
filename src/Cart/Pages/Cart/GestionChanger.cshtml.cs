using Loisirs.Cart.Application.Transfers;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>The office moves a registration to another group for a family, with a reason, and takes what is due.</summary>
internal sealed class GestionChangerModel : HousePage, IShowsTransfer
{
    private static readonly PaymentWay[] AtTheCounter = [PaymentWay.Cash, PaymentWay.Cheque, PaymentWay.Terminal];

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

    /// <summary>How what is due is paid.</summary>
    [BindProperty]
    public PaymentWay? Way { get; set; }

    [BindProperty]
    public string? Reference { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public TransferPreview Preview { get; private set; } = null!;

    public TransferQuote? Chosen => Preview.Of(To) is { Why: null } quote ? quote : null;

    public IEnumerable<SelectListItem> Ways =>
    [
        .. AtTheCounter.Select(way => new SelectListItem(Words[$"order-page.way.{way}"], way.ToString())),
        .. Preview.Credit >= Chosen!.Due ? [new SelectListItem(Words["transfer-page.by-credit", Preview.Credit], nameof(PaymentWay.Credit))] : Array.Empty<SelectListItem>(),
    ];

    public Task<IActionResult> OnPostAsync() => Send(new TransferLineByOffice(Number, Line, To ?? Guid.Empty, SeenDifference, Reason, Way, Reference), done =>
        Go("/Cart/GestionCommande", Words["transfer-page.done", done.FirstName, done.ActivityName, done.GroupCode], new { no = done.NewNumber }));

    protected override Task<IActionResult?> Load() => Show(new PreviewOfficeTransfer(Number, Line, WithCredit: To is not null), preview => Preview = preview);
}
