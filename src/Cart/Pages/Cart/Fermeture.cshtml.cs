using Loisirs.Cart.Application.Books;
using Loisirs.Cart.Domain.Books;
using Loisirs.Kernel;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>« Fermeture de caisse »: what a day of the till comes to, its drawer, and the sheet to print once it is closed.</summary>
internal sealed class FermetureModel : HousePage
{
    [BindProperty(Name = "jour", SupportsGet = true)]
    public DateOnly? Day { get; set; }

    [BindProperty]
    public string? Counted { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public ClosingView Shown { get; private set; } = null!;

    public bool MayClose => Caller.May(Right.KeepTill) && Shown is { Closed: null, IsLate: false };

    /// <summary>Money by its means.</summary>
    public IEnumerable<Posting> Means => Shown.Sums.Where(sum => sum.Account is Account.Card or Account.Cash or Account.Cheque or Account.Terminal);

    /// <summary>What was sold, and the rest, as a statement shows it: sales and taxes above zero.</summary>
    public IEnumerable<Posting> Others => Shown.Sums.Except(Means).Select(sum => sum with { Amount = -sum.Amount });

    public string NameOf(Posting sum) => sum.Code.Length > 0 ? sum.Code : Words[$"books.account.{sum.Account}"];

    public Task<IActionResult> OnPostAsync() => Send(new CloseDay(Day, Counted, Reason), done =>
        Go("/Cart/Fermeture", Words["closing.done", done.Day], new { jour = $"{done.Day:O}" }));

    protected override Task<IActionResult?> Load() => Show(new ShowClosing(Day), shown => Shown = shown);
}
