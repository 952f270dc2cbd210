using Loisirs.Cart.Application.Proposals;
using Loisirs.Kernel;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>« Remboursements à approuver »: what clerks propose, what managers decide.</summary>
internal sealed class RemboursementsModel : HousePage
{
    [BindProperty(Name = "p", SupportsGet = true)]
    public int PageNumber { get; set; } = 1;

    [BindProperty]
    public Guid Proposal { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public Slice<ProposalView> Proposals { get; private set; } = null!;

    public bool MayDecide => Caller.May(Right.ApproveRefunds);

    public Task<IActionResult> OnPostApproveAsync() => Send(new ApproveRefund(Proposal), done =>
        Go("/Cart/Remboursements", Words["office-cancel.done", done.FirstName, done.ActivityName, done.Back]));

    public Task<IActionResult> OnPostRefuseAsync() => Send(new RefuseRefund(Proposal, Reason), _ =>
        Go("/Cart/Remboursements", Words["refunds-page.refused-done"]));

    protected override Task<IActionResult?> Load() => Show(new ListProposals(PageNumber), proposals => Proposals = proposals);
}
