using Loisirs.Cart.Application.Waiting;
using Loisirs.Cart.Domain.Waiting;
using Loisirs.Kernel;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>The offer that a message led to, signed in or not: <c>Accepter</c> asks for a sign-in, <c>Refuser</c> does not.</summary>
internal sealed class OffreModel : HousePage
{
    [BindProperty(Name = "cle", SupportsGet = true)]
    public string? Key { get; set; }

    public OfferShown Offer { get; private set; } = null!;

    public bool IsMany => Offer.FirstNames.Count > 1;

    public bool IsVisitor => Caller.Role == Role.Visitor;

    /// <summary>The address of this page, escaped, for the sign-in page to come back to.</summary>
    public string BackHere => Uri.EscapeDataString(Request.PathBase + Request.Path);

    public string People => Words.And(Offer.FirstNames);

    /// <summary>What it has come to, in a sentence.</summary>
    public string Said => Offer.State switch
    {
        OfferState.Open => Words[IsMany ? "waitlist.offer-many" : "waitlist.offer", People, Words["waitlist.group", Offer.Group.ActivityName, Offer.Group.Code], Offer.Until],
        OfferState.Used => Words[IsMany ? "waitlist.end.Taken-many" : "waitlist.end.Taken", People, Offer.EndedAt!.Value],
        OfferState.Declined => Words["waitlist.end.Declined", People, Offer.EndedAt!.Value],
        _ => Words[IsMany ? "waitlist.over-many" : "waitlist.over", People, Offer.EndedAt!.Value],
    };

    /// <summary>The address is a key: the page is stored nowhere (P-804).</summary>
    [NonHandler]
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        Response.Headers.CacheControl = "no-store";
        base.OnPageHandlerExecuting(context);
    }

    public Task<IActionResult> OnPostAccepterAsync() => Send(new AcceptOfferByKey(Key), added =>
        Go("/Cart/Panier", Words["waitlist.accepted", added.ActivityName]));

    public Task<IActionResult> OnPostRefuserAsync() => Send(new DeclineOffer(Key), _ => Go("/Cart/Offre", Words["waitlist.declined"], new { cle = Key }));

    protected override Task<IActionResult?> Load() => Show(new ShowOffer(Key), offer => Offer = offer);
}
