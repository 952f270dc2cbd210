using Loisirs.Cart.Application.Instalments;
using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>A part of an order, for the office: money taken for it at the counter, or another day for it, with a reason.</summary>
internal sealed class GestionVersementModel : HousePage
{
    /// <summary>The order's number.</summary>
    [BindProperty(Name = "no", SupportsGet = true)]
    public string Number { get; set; } = "";

    /// <summary>The part's.</summary>
    [BindProperty(Name = "n", SupportsGet = true)]
    public int Part { get; set; }

    [BindProperty]
    public PaymentWay Way { get; set; } = PaymentWay.Cash;

    [BindProperty]
    public string? Reference { get; set; }

    [BindProperty]
    public DateOnly? Until { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public InstalmentToPay View { get; private set; } = null!;

    public bool MayTakePayment => Caller.May(Right.TakeCounterPayment);

    public IEnumerable<SelectListItem> Ways => OrderWords.CounterWays(Words);

    /// <summary>A page of the office: a family pays on its own page.</summary>
    public override Task<IActionResult> OnGetAsync() => Caller.May(Right.ReadOrders)
        ? base.OnGetAsync()
        : Refused([Caller.Role == Role.Visitor ? Refusal.SignInFirst : Refusal.Denied]);

    /// <summary>Records the money; the amount is the part's, never what is typed.</summary>
    public Task<IActionResult> OnPostAsync() => Send(new RecordCounterPayment(Number, Way, Reference?.Trim() ?? "", Part), taken =>
        Go("/Cart/GestionCommande", Words["instalment-office.taken", taken.Taken, Part], new { no = Number }));

    public Task<IActionResult> OnPostDelaiAsync() => Send(new DelayInstalment(Number, Part, Until, Reason), delayed =>
        Go("/Cart/GestionCommande", Words["instalment-office.delayed", delayed.Part, delayed.Until], new { no = Number }));

    protected override Task<IActionResult?> Load() => Show(new ShowInstalment(Number, Part), view => View = view);
}
