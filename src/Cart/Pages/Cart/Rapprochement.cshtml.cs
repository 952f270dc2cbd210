using Loisirs.Cart.Application.Reconciling;
using Loisirs.Kernel;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>« Rapprochement »: a day of the provider's list beside ours, and what is to be done where they differ.</summary>
internal sealed class RapprochementModel : HousePage
{
    [BindProperty(Name = "jour", SupportsGet = true)]
    public DateOnly? Day { get; set; }

    public ReconciliationView Shown { get; private set; } = null!;

    public bool MayRun => Caller.May(Right.KeepTill);

    public string Sum(Money? amount) => amount is { } known ? Words.Of(known) : Words["reconcile.nothing"];

    public Task<IActionResult> OnPostAsync() => Send(new Reconcile(Day), done => Go(
        "/Cart/Rapprochement", done.Open == 0 ? Words["reconcile.done-none", done.Day] : Words["reconcile.done", done.Day, done.Open], new { jour = $"{done.Day:O}" }));

    protected override Task<IActionResult?> Load() => Show(new ShowReconciliation(Day), shown => Shown = shown);
}
