using Loisirs.Cart.Application.Payments;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>« Paiement », between the cart and the receipt: the places are held, the provider's page is one press away, and
/// the return from it lands here.</summary>
internal sealed class PaiementModel(TimeProvider time) : HousePage
{
    /// <summary>The order's number.</summary>
    [BindProperty(Name = "no", SupportsGet = true)]
    public string Number { get; set; } = "";

    public PaymentView Payment { get; private set; } = null!;

    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>Opens the provider's page, or the one that is open already.</summary>
    public Task<IActionResult> OnPostOuvrirAsync() => Send(new OpenPayment(Number), page => Redirect(page.Address));

    /// <summary>Gives up: the places are free at once, the cart stays.</summary>
    public Task<IActionResult> OnPostAbandonnerAsync() => Send(new AbandonPayment(Number), _ => Go("/Cart/Paiement", values: new { no = Number }));

    /// <summary>Each time the page is asked for, so on the way back too, the provider is asked before anything is said.</summary>
    protected override async Task<IActionResult?> Load()
    {
        var elsewhere = HttpMethods.IsGet(Request.Method)
            ? await Show(new SettlePayment(Number), payment => Payment = payment)
            : await Show(new ShowPayment(Number), payment => Payment = payment);
        return elsewhere ?? (Payment.Step == PaymentStep.Paid ? Go("/Cart/Commande", values: new { no = Number, premiere = 1 }) : null);
    }
}
