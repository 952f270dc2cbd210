using Loisirs.Cart.Application.Cancelling;
using Loisirs.Cart.Application.Proposals;
using Loisirs.Cart.Domain.Refunds;
using Loisirs.Kernel;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>The office cancels a registration for a family, by the rule or for a sum of its own.</summary>
internal sealed class GestionAnnulerModel : HousePage
{
    /// <summary>The order's number.</summary>
    [BindProperty(Name = "no", SupportsGet = true)]
    public string Number { get; set; } = "";

    /// <summary>The line's number within the order.</summary>
    [BindProperty(Name = "n", SupportsGet = true)]
    public int Line { get; set; }

    /// <summary>So many tickets of the line; null: all of it.</summary>
    [BindProperty(Name = "billets", SupportsGet = true)]
    public int? Tickets { get; set; }

    /// <summary>How many tickets the line had when the page was shown.</summary>
    [BindProperty(Name = "sur")]
    public int? Of { get; set; }

    [BindProperty]
    public RefundGround Ground { get; set; }

    [BindProperty]
    public string? Amount { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>What goes back becomes credit of the family, at its wish.</summary>
    [BindProperty]
    public bool ToCredit { get; set; }

    /// <summary>Another sum than the policy's is given at once; otherwise it is proposed.</summary>
    public bool MayDecide => Caller.May(Right.ApproveRefunds);

    public CancellationPreview Preview { get; private set; } = null!;

    public IEnumerable<SelectListItem> Grounds =>
    [
        new(Words["office-cancel.ground.Any", Preview.Sum.Back], nameof(RefundGround.Any)),
        new(Words["office-cancel.ground.Proven", Preview.WithProof.Back], nameof(RefundGround.Proven)),
    ];

    public Task<IActionResult> OnPostAsync() => Send(new CancelLineByOffice(Number, Line, Ground, Amount, Reason, Tickets is { } some ? new(some, Of ?? some) : null, ToCredit), done =>
        Go("/Cart/GestionCommande", Words[done.TakenOff.IsZero ? "office-cancel.done" : "office-cancel.done-off", done.FirstName, done.ActivityName, done.Handed, done.TakenOff], new { no = Number }));

    public Task<IActionResult> OnPostProposeAsync() => Send(new ProposeRefund(Number, Line, Amount, Reason), proposed =>
        Go("/Cart/GestionCommande", Words["office-cancel.proposed", proposed.FirstName, proposed.ActivityName, proposed.Amount], new { no = Number }));

    protected override Task<IActionResult?> Load() => Show(new PreviewOfficeCancellation(Number, Line, Tickets), preview => Preview = preview);
}
