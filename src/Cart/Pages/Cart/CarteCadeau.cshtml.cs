using Loisirs.Cart.Application.Credits;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>« Carte-cadeau » : its code, then back to « Vérifier et payer », where it says what it pays.</summary>
internal sealed class CarteCadeauModel : HousePage
{
    [BindProperty]
    public string? GiftCard { get; set; }

    public MeansView Means { get; private set; } = MeansView.None;

    public Task<IActionResult> OnPostAsync() => Send(new UseGiftCard(GiftCard), used => Go("/Cart/Payer", Words["gift-page.used", used.End, used.Left]));

    public Task<IActionResult> OnPostSansAsync() => Send(new DropGiftCard(), _ => Go("/Cart/Payer", Words["gift-page.dropped"]));

    protected override Task<IActionResult?> Load() => Show(new FindMeans(), means => Means = means);
}
