using Loisirs.Cart.Application.Cancelling;
using Loisirs.Cart.Application.Disputes;
using Loisirs.Cart.Application.Orders;
using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;
using Loisirs.Shared.Town;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Options;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>One order, for the office: what it holds, what was paid, and the money taken at the counter.</summary>
internal sealed class GestionCommandeModel(IOptions<TownSettings> town) : HousePage, IShowsReceipt
{
    /// <summary>The order's number.</summary>
    [BindProperty(Name = "no", SupportsGet = true)]
    public string Number { get; set; } = "";

    [BindProperty]
    public PaymentWay Way { get; set; } = PaymentWay.Cash;

    [BindProperty]
    public string? Reference { get; set; }

    /// <summary>The provider's reference of a dispute that is lost.</summary>
    [BindProperty]
    public string? Dispute { get; set; }

    [BindProperty]
    public DisputeChoice? Choice { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public OrderView Order { get; private set; } = null!;

    public TownSettings Town => town.Value;

    public bool MayTakePayment => Order.State == OrderState.Paying && Caller.May(Right.TakeCounterPayment);

    public bool MayCancel => Caller.May(Right.GiveRefunds);

    public bool MayDecide => Caller.May(Right.ApproveRefunds);

    public DisputeView? ToDecide => Order.Disputes.FirstOrDefault(dispute => dispute.Step == DisputeStep.Lost && dispute.Order == Order.Number);

    public IEnumerable<SelectListItem> Choices => Enum.GetValues<DisputeChoice>().Select(choice => new SelectListItem(Words[$"dispute.choose.{choice}"], choice.ToString()));

    public IEnumerable<RefundMade> ToHandBack => Order.Refunds.Where(refund => refund is { IsByHand: true, DoneAt: null });

    public IEnumerable<SelectListItem> Ways => OrderWords.CounterWays(Words);

    /// <summary>A page of the office: a family reads its own order on its own page.</summary>
    public override Task<IActionResult> OnGetAsync() => Caller.May(Right.ReadOrders)
        ? base.OnGetAsync()
        : Refused([Caller.Role == Role.Visitor ? Refusal.SignInFirst : Refusal.Denied]);

    /// <summary>Records the money; the amount is the order's, never what is typed.</summary>
    public Task<IActionResult> OnPostAsync() => Send(new RecordCounterPayment(Number, Way, Reference?.Trim() ?? ""), taken =>
        Go("/Cart/GestionCommande", Words["office-orders.taken", taken.Taken, taken.Number], new { no = Number }));

    /// <summary>Records that money of the counter was handed back.</summary>
    public Task<IActionResult> OnPostHandedAsync(Guid refund) => Send(new HandBackRefund(Number, refund), _ =>
        Go("/Cart/GestionCommande", Words["office-orders.handed-done"], new { no = Number }));

    /// <summary>Records what becomes of the registrations of a payment that is lost.</summary>
    public Task<IActionResult> OnPostDecideAsync() => Send(new DecideDispute(Number, Dispute, Choice, Reason), _ =>
        Go("/Cart/GestionCommande", Words["dispute.decide-done"], new { no = Number }));

    /// <summary>The confirmation once more, as a copy.</summary>
    public Task<IActionResult> OnPostCopyAsync() => Send(new MailOrderAgain(Number), copy =>
        Go("/Cart/GestionCommande", Words["order-page.copy-done", copy.To], new { no = Number }));

    protected override Task<IActionResult?> Load() => Show(new ShowOrder(Number), order => Order = order);
}
