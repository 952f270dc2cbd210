using Loisirs.Cart.Application.Answers;
using Loisirs.Cart.Application.Carts;
using Loisirs.Cart.Application.Waiting;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Loisirs.Shared.Texts;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>« S'inscrire »: pick the person, then confirm groups. One form owns the person and every button, so that a
/// button pressed after another person was picked adds nothing.</summary>
internal sealed class InscriptionModel(TimeProvider time, TownZone zone) : HousePage
{
    private const string Path = "/loisirs/inscription";
    private const string PersonOfVisit = "personne";

    /// <summary>The person chosen in the list.</summary>
    [BindProperty(Name = "personne", SupportsGet = true)]
    public Guid? Person { get; set; }

    /// <summary>The person whose answers the page shows.</summary>
    [BindProperty(Name = "affichee")]
    public Guid? Shown { get; set; }

    /// <summary>The group to show; in a post, the one whose button was pressed.</summary>
    [BindProperty(Name = "groupe", SupportsGet = true)]
    public Guid? Group { get; set; }

    /// <summary>The one group that the page shows, kept through a change of person.</summary>
    [BindProperty(Name = "voulu")]
    public Guid? Wanted { get; set; }

    [BindProperty(SupportsGet = true)]
    public ChoiceQuery Query { get; set; } = new();

    public Choices Choices { get; private set; } = null!;

    public IReadOnlyList<GroupCard> Cards { get; private set; } = [];

    /// <summary>The one group that the page shows, if it shows one only.</summary>
    public Guid? OnlyGroup => HttpMethods.IsGet(Request.Method) ? Group : Wanted;

    /// <summary>What is said at the list when nobody was chosen.</summary>
    public string? PersonMissing => ModelState["personne"]?.Errors is [var first, ..] ? first.ErrorMessage : null;

    public bool IsVisitor => Caller.Role == Role.Visitor;

    /// <summary>A citizen whose account waits for approval.</summary>
    public bool WaitsForApproval => Caller is { Role: Role.Citizen, IsApproved: false };

    /// <summary>Shows the groups for another person.</summary>
    public IActionResult OnPostChoisir() => Back(Person, Wanted);

    /// <summary>Puts the person and the group in the cart, if the page shows that person's answers.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (IsVisitor)
        {
            return Redirect($"{Request.PathBase}/connexion?retour={BackTo(Request.PathBase, Group)}");
        }

        if (Person is null)
        {
            return await Refused([new Refusal("register.person-missing").At("personne")]);
        }

        if (Person != Shown)
        {
            return Back(Person, Group, Words["register.person-changed"]);
        }

        return await IsAsked(Person.Value)
            ? RedirectToPage("/Cart/Questions", new { personne = Person, groupe = Group })
            : await Send(new AddToCart(Group ?? default, Person.Value), added =>
                Back(Person, null, Said(added, Words), toCart: true));
    }

    /// <summary>What was done: added, or made ready for its hour.</summary>
    public static string Said(AddedToCart added, Words words) => added.OpensAt is { } opens
        ? words["register.prepared", added.FirstName, added.ActivityName, opens]
        : words["register.added", added.FirstName, added.ActivityName];

    /// <summary>Puts the person on the waiting list of a full group, if the page shows that person's answers.</summary>
    public async Task<IActionResult> OnPostAttendreAsync()
    {
        if (Person is null)
        {
            return await Refused([new Refusal("register.person-missing").At("personne")]);
        }

        return Person != Shown
            ? Back(Person, Group, Words["register.person-changed"])
            : await Send(new JoinWaitingList(Group ?? default, Person.Value), joined => Back(
                Person, null, AttendreModel.Said(joined, Words)));
    }

    /// <summary>The address of this page with that group, escaped, for the sign-in page to come back to.</summary>
    public static string BackTo(PathString root, Guid? group) =>
        Uri.EscapeDataString(root + Path + new ChoiceQuery().For(null, group));

    protected override async Task<IActionResult?> Load()
    {
        var remembered = Person is null && HttpMethods.IsGet(Request.Method) ? PersonRemembered() : null;
        var elsewhere = await Show(Ask(Person ?? remembered), Keep);
        return elsewhere is not null && remembered is not null ? await Show(Ask(null), Keep) : elsewhere;
    }

    /// <summary>A page of its own asks what the town wants to know, once.</summary>
    private async Task<bool> IsAsked(Guid person) =>
        await House.Send(new HasQuestions(Group ?? default, person), Stop) is { IsRefused: false, Value: true };

    private ListChoices Ask(Guid? person) => new(person, Query.AsFilters(OnlyGroup), Math.Max(1, Query.P));

    private void Keep(Choices choices)
    {
        Choices = choices;
        Cards = new GroupCards(Words, zone.DateAt(time.GetUtcNow()), choices, IsVisitor).All();
    }

    private RedirectResult Back(Guid? person, Guid? group, string? flash = null, bool toCart = false)
    {
        Remember(person);
        Say(flash, toCart ? new FlashLink(Words["register.see-cart"], "/Cart/Panier") : null);
        return Redirect($"{Request.PathBase}{Path}{Query.For(person, group)}{(flash is null ? "" : "#avis")}");
    }

    private Guid? PersonRemembered() =>
        !IsVisitor && Guid.TryParse(Request.Cookies[PersonOfVisit], out var person) ? person : null;

    /// <summary>The person chosen stays chosen until another is, or until the browser is closed.</summary>
    private void Remember(Guid? person)
    {
        if (person is { } chosen)
        {
            Response.Cookies.Append(PersonOfVisit, chosen.ToString(),
                new CookieOptions { HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Lax, Secure = Request.IsHttps, Path = "/" });
        }
    }
}
