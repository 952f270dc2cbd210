using Loisirs.Cart.Application.Credits;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>« Crédit au compte » : what the family has, and each movement with its reason.</summary>
internal sealed class CreditModel : HousePage
{
    [BindProperty(Name = "p", SupportsGet = true)]
    public int PageNumber { get; set; } = 1;

    public CreditView Credit { get; private set; } = null!;

    protected override Task<IActionResult?> Load() => Show(new ShowCredit(Page: PageNumber), credit => Credit = credit);
}
