using Loisirs.Cart.Application.Transfers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>The office moves a registration to another group for a family, with a reason, and takes what is due.</summary>
internal sealed class GestionChangerModel : TransferPage
{
    [BindProperty]
    public string? Reference { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public IEnumerable<SelectListItem> Ways =>
    [
        .. OrderWords.CounterWays(Words),
        .. ByCredit,
    ];

    public Task<IActionResult> OnPostAsync() => Send(new TransferLineByOffice(Number, Line, To ?? Guid.Empty, SeenDifference, Reason, Way, Reference, SeenToCome), done =>
        Go("/Cart/GestionCommande", Words["transfer-page.done", done.FirstName, done.ActivityName, done.GroupCode], new { no = done.NewNumber }));

    protected override Task<IActionResult?> Load() => Show(new PreviewOfficeTransfer(Number, Line, WithCredit: To is not null), preview => Preview = preview);
}
