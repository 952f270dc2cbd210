using Loisirs.Cart.Application.Disputes;
using Loisirs.Kernel;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>« Paiements contestés », for the office: what is to be answered at the provider, by when, and what is lost and to be decided.</summary>
internal sealed class ContestationsModel : HousePage
{
    [BindProperty(Name = "p", SupportsGet = true)]
    public int PageNumber { get; set; } = 1;

    public Slice<DisputeView> Disputes { get; private set; } = null!;

    protected override Task<IActionResult?> Load() => Show(new ListDisputes(PageNumber), disputes => Disputes = disputes);
}
