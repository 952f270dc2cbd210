using Loisirs.Cart.Application.Credits;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>« Cartes-cadeaux », at the counter: one is sold, those that were sold.</summary>
internal sealed class GestionCartesCadeauxModel : HousePage
{
    [BindProperty(Name = "p", SupportsGet = true)]
    public int PageNumber { get; set; } = 1;

    [BindProperty]
    public string? Amount { get; set; }

    [BindProperty]
    public PaymentWay Way { get; set; } = PaymentWay.Cash;

    [BindProperty]
    public string? Reference { get; set; }

    /// <summary>Names this form: pressed twice, or sent again with the page, it sells one card.</summary>
    [BindProperty]
    public Guid Sale { get; set; } = Guid.NewGuid();

    public Slice<GiftCardSold> Cards { get; private set; } = null!;

    /// <summary>The card that was just sold: its code is shown this once.</summary>
    public SoldGiftCard? Sold { get; private set; }

    public bool MaySell => Caller.May(Right.TakeCounterPayment);

    public IEnumerable<SelectListItem> Ways => OrderWords.CounterWays(Words);

    /// <summary>The code is shown on the answer to the form itself, and nowhere after.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        var answer = await Send(new SellGiftCard(Amount, Way, Reference?.Trim() ?? "", Sale), sold =>
        {
            (Sold, Amount, Reference, Sale) = (sold, null, null, Guid.NewGuid());
            ModelState.Clear();
            return Page();
        });
        return Sold is null ? answer : await Load() ?? answer;
    }

    protected override Task<IActionResult?> Load() => Show(new ListGiftCards(PageNumber), cards => Cards = cards);
}
