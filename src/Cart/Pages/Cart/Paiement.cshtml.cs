using Loisirs.Cart.Application.Payments;
using Loisirs.Kernel;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>« Paiement », between the cart and the receipt: the places are held, the provider's page is a link away, and the
/// return from it lands here.</summary>
/// <remarks>A link and not a form: browsers hold a form to this site even through redirects (form-action), and no other site has to be allowed.</remarks>
internal sealed class PaiementModel(TimeProvider time) : HousePage
{
    /// <summary>The order's number.</summary>
    [BindProperty(Name = "no", SupportsGet = true)]
    public string Number { get; set; } = "";

    public PaymentView Payment { get; private set; } = null!;

    /// <summary>The provider's page; null when it is not to be shown.</summary>
    public string? Hosted { get; private set; }

    /// <summary>Why the provider's page cannot be shown now, or null.</summary>
    public Refusal? NotNow { get; private set; }

    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>Gives up: the places are free at once, the cart stays.</summary>
    public Task<IActionResult> OnPostAbandonnerAsync() => Send(new AbandonPayment(Number), _ => Go("/Cart/Paiement", values: new { no = Number }));

    /// <summary>Each time the page is asked for, so on the way back too, the provider is asked before anything is said.</summary>
    protected override async Task<IActionResult?> Load()
    {
        var elsewhere = HttpMethods.IsGet(Request.Method)
            ? await Show(new SettlePayment(Number), payment => Payment = payment)
            : await Show(new ShowPayment(Number), payment => Payment = payment);
        if (elsewhere is null && Payment.CanPay)
        {
            await OpenHosted();
        }

        return elsewhere ?? (Payment.Step == PaymentStep.Paid ? Go("/Cart/Commande", values: new { no = Number, premiere = 1 }) : null);
    }

    /// <summary>Opens the provider's page, or finds the one that is open; what ended meanwhile is shown as it is.</summary>
    private async Task OpenHosted()
    {
        var opened = await House.Send(new OpenPayment(Number), Stop);
        if (!opened.IsRefused)
        {
            Hosted = opened.Value.Address;
        }
        else if (opened.Refusal.Kind == RefusalKind.Unavailable)
        {
            NotNow = opened.Refusal;
        }
        else
        {
            await Show(new ShowPayment(Number), payment => Payment = payment);
        }
    }
}
