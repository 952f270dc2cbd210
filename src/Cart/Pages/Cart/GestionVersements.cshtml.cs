using System.Globalization;
using Loisirs.Cart.Application.Instalments;
using Loisirs.Cart.Domain.Instalments;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>« Versements », for the office: what is still to be paid in parts, what is late, and the plan that families are offered.</summary>
internal sealed class GestionVersementsModel : HousePage
{
    [BindProperty(Name = "retard", SupportsGet = true)]
    public bool LateOnly { get; set; }

    [BindProperty(Name = "p", SupportsGet = true)]
    public int PageNumber { get; set; } = 1;

    /// <summary>Of the plan; 0: nothing is offered.</summary>
    [BindProperty]
    public int? Parts { get; set; }

    [BindProperty]
    public string? Minimum { get; set; }

    [BindProperty]
    public string? Deposit { get; set; }

    public Slice<OpenInstalment> Open { get; private set; } = null!;

    public PlanView Plan { get; private set; } = null!;

    public bool MaySet => Caller.May(Right.SetPaymentPlan);

    public IEnumerable<SelectListItem> Choices => Enumerable.Range(2, PaymentPlan.MostParts - 1)
        .Select(count => new SelectListItem(count.ToString(CultureInfo.InvariantCulture), count.ToString(CultureInfo.InvariantCulture)))
        .Prepend(new SelectListItem(Words["instalments-page.no-parts"], "0"));

    /// <summary>A page of the office: a family sees its own on its orders.</summary>
    public override Task<IActionResult> OnGetAsync() => Caller.May(Right.ReadOrders)
        ? base.OnGetAsync()
        : Refused([Caller.Role == Role.Visitor ? Refusal.SignInFirst : Refusal.Denied]);

    public Task<IActionResult> OnPostAsync() => Send(new SetPaymentPlan(Parts, Minimum, Deposit), _ => Go("/Cart/GestionVersements", Words["instalments-page.set-done"]));

    protected override async Task<IActionResult?> Load() =>
        await Show(new ListInstalments(LateOnly, PageNumber), open => Open = open) ?? await Show(new ShowPaymentPlan(), ShowPlan);

    /// <summary>What was typed is kept.</summary>
    private void ShowPlan(PlanView plan)
    {
        Plan = plan;
        if (HttpMethods.IsGet(Request.Method))
            (Parts, Minimum, Deposit) = (plan.Parts, TownFormat.Money(plan.Minimum.Cents, Words.IsFrench), plan.Deposit.IsZero ? "" : TownFormat.Money(plan.Deposit.Cents, Words.IsFrench));
    }
}
