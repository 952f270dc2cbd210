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

/// <summary>« Paiement en versements » of one activity, for the office: as the town says, none, or a plan of its own.</summary>
internal sealed class VersementsActiviteModel : HousePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public ActivityPlanChoice? Choice { get; set; }

    [BindProperty]
    public int? Parts { get; set; }

    [BindProperty]
    public string? Deposit { get; set; }

    public ActivityPlanView Plan { get; private set; } = null!;

    public bool MaySet => Caller.May(Right.SetPaymentPlan);

    public IEnumerable<SelectListItem> Choices => Enum.GetValues<ActivityPlanChoice>().Select(choice => new SelectListItem(Words[$"activity-plan.choice.{choice}"], choice.ToString()));

    public IEnumerable<SelectListItem> Counts => Enumerable.Range(2, PaymentPlan.MostParts - 1)
        .Select(count => new SelectListItem(count.ToString(CultureInfo.InvariantCulture), count.ToString(CultureInfo.InvariantCulture)))
        .Prepend(new SelectListItem(Words["activity-plan.no-count"], ""));

    public Task<IActionResult> OnPostAsync() => Send(new SetActivityPlan(Id, Choice, Parts, Deposit), _ => Go("/Cart/VersementsActivite", Words["instalments-page.set-done"], new { Id }));

    protected override Task<IActionResult?> Load() => Show(new ShowActivityPlan(Id), ShowPlan);

    /// <summary>What was typed is kept.</summary>
    private void ShowPlan(ActivityPlanView plan)
    {
        Plan = plan;
        if (HttpMethods.IsGet(Request.Method))
            (Choice, Parts, Deposit) = (plan.Choice, plan.Parts == 0 ? null : plan.Parts, plan.Deposit.IsZero ? "" : TownFormat.Money(plan.Deposit.Cents, Words.IsFrench));
    }
}
