using Loisirs.Cart.Application.Transfers;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Shared.Town;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Options;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>« Changer de groupe »: the other groups, then the difference and why, before the button.</summary>
internal sealed class ChangerModel(IOptions<TownSettings> town) : HousePage, IShowsTransfer
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

    /// <summary>How what is due is paid.</summary>
    [BindProperty]
    public PaymentWay? Way { get; set; }

    public TransferPreview Preview { get; private set; } = null!;

    public TransferQuote? Chosen => Preview.Of(To) is { Why: null } quote ? quote : null;

    public TownSettings Town => town.Value;

    /// <summary>Credit only where it covers all that is due.</summary>
    public IEnumerable<SelectListItem> Ways =>
    [
        .. Preview.Credit >= Chosen!.Due ? [new SelectListItem(Words["transfer-page.by-credit", Preview.Credit], nameof(PaymentWay.Credit))] : Array.Empty<SelectListItem>(),
        new(Words["transfer-page.by-card"], nameof(PaymentWay.Card)),
    ];

    public Task<IActionResult> OnPostAsync() => Send(new TransferLine(Number, Line, To ?? Guid.Empty, SeenDifference, Way), done => done.IsDone
        ? Go("/Cart/Commande", Words["transfer-page.done", done.FirstName, done.ActivityName, done.GroupCode], new { no = done.NewNumber })
        : Go("/Cart/Paiement", values: new { no = done.NewNumber }));

    protected override Task<IActionResult?> Load() => Show(new PreviewTransfer(Number, Line, WithCredit: To is not null), preview => Preview = preview);
}
