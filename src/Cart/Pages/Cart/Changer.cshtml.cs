using Loisirs.Cart.Application.Transfers;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Shared.Town;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Options;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>« Changer de groupe »: the other groups, then the difference and why, before the button.</summary>
internal sealed class ChangerModel(IOptions<TownSettings> town) : TransferPage
{
    public TownSettings Town => town.Value;

    public IEnumerable<SelectListItem> Ways =>
    [
        .. ByCredit,
        new(Words["transfer-page.by-card"], nameof(PaymentWay.Card)),
    ];

    public Task<IActionResult> OnPostAsync() => Send(new TransferLine(Number, Line, To ?? Guid.Empty, SeenDifference, Way, SeenToCome), done => done.IsDone
        ? Go("/Cart/Commande", Words["transfer-page.done", done.FirstName, done.ActivityName, done.GroupCode], new { no = done.NewNumber })
        : Go("/Cart/Paiement", values: new { no = done.NewNumber }));

    protected override Task<IActionResult?> Load() => Show(new PreviewTransfer(Number, Line, WithCredit: To is not null), preview => Preview = preview);
}
