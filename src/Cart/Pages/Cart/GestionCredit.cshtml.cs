using Loisirs.Cart.Application.Credits;
using Loisirs.Kernel;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>A family's credit, for the office: what moved it, and more of it, with a reason, for a manager.</summary>
internal sealed class GestionCreditModel : HousePage
{
    [BindProperty(Name = "family", SupportsGet = true)]
    public Guid Family { get; set; }

    [BindProperty(Name = "p", SupportsGet = true)]
    public int PageNumber { get; set; } = 1;

    [BindProperty]
    public string? Amount { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public CreditView Credit { get; private set; } = null!;

    public bool MayGive => Caller.May(Right.ApproveRefunds);

    /// <summary>A page of the office: a family reads its own credit on its own page.</summary>
    public override Task<IActionResult> OnGetAsync() => Caller.May(Right.ReadOrders)
        ? base.OnGetAsync()
        : Refused([Caller.Role == Role.Visitor ? Refusal.SignInFirst : Refusal.Denied]);

    public Task<IActionResult> OnPostAsync() => Send(new GrantCredit(Family, Amount, Reason), given =>
        Go("/Cart/GestionCredit", Words["credit-page.given", given.Amount, given.Family], new { family = Family }));

    protected override Task<IActionResult?> Load() => Show(new ShowCredit(Family, PageNumber), credit => Credit = credit);
}
