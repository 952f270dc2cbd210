using Loisirs.Cart.Application.Instalments;
using Loisirs.Cart.Application.Payments;
using Loisirs.Kernel;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>« Payer un versement » : what is left of one part of an order, by card on the provider's page, or out of the family's credit. The return from the
/// provider lands here.</summary>
internal sealed class VersementModel : HousePage
{
    /// <summary>The order's number.</summary>
    [BindProperty(Name = "no", SupportsGet = true)]
    public string Number { get; set; } = "";

    /// <summary>The part's.</summary>
    [BindProperty(Name = "n", SupportsGet = true)]
    public int Part { get; set; }

    /// <summary>Cents: what the page said would be paid.</summary>
    [BindProperty]
    public long SeenOwed { get; set; }

    public InstalmentToPay View { get; private set; } = null!;

    /// <summary>The provider's page; null when it is not to be shown.</summary>
    public string? Hosted { get; private set; }

    /// <summary>Why the provider's page cannot be shown now, or null.</summary>
    public Refusal? NotNow { get; private set; }

    /// <summary>Pays it out of the family's credit.</summary>
    public Task<IActionResult> OnPostAsync() => Send(new PayInstalmentWithCredit(Number, Part, SeenOwed), paid =>
        Go("/Cart/Commande", Words["instalment-page.done", paid.Part], new { no = Number }));

    /// <summary>Each time the page is asked for, so on the way back too, the provider is asked before anything is said.</summary>
    protected override async Task<IActionResult?> Load()
    {
        var isAsked = HttpMethods.IsGet(Request.Method);
        var elsewhere = (isAsked ? await Show(new SettlePayment(Number), _ => { }) : null) ?? await Show(new ShowInstalment(Number, Part), view => View = view);
        if (elsewhere is not null)
            return elsewhere;
        if (isAsked && View.Part.PaidAt is not null)
            return Go("/Cart/Commande", Words["instalment-page.done", Part], new { no = Number });

        if (View.CanPay)
            await OpenHosted();
        return null;
    }

    private async Task OpenHosted()
    {
        var opened = await House.Send(new OpenPayment(Number, Part), Stop);
        Hosted = opened.IsRefused ? null : opened.Value.Address;
        NotNow = opened.IsRefused ? opened.Refusal : null;
    }
}
