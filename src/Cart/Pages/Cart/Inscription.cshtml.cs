using Loisirs.Cart.Application.Carts;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using Loisirs.Kernel.Time;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>« S'inscrire »: pick the person, then confirm groups. One form owns the person and every button.</summary>
internal sealed class InscriptionModel(TimeProvider time, TownZone zone) : HousePage
{
    private const string PersonOfVisit = "personne";

    /// <summary>The person chosen in the list.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Personne { get; set; }

    /// <summary>The person whose answers the page shows: if it is not the one chosen, nothing is added.</summary>
    [BindProperty]
    public Guid? Affichee { get; set; }

    /// <summary>The group to show first; in a post, the one whose button was pressed.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Groupe { get; set; }

    /// <summary>The group that the page shows first, kept through a change of person.</summary>
    [BindProperty]
    public Guid? Voulu { get; set; }

    [BindProperty(SupportsGet = true)]
    public ChoiceQuery Filtres { get; set; } = new();

    public Choices Choices { get; private set; } = null!;

    public IReadOnlyList<GroupCard> Cards { get; private set; } = [];

    /// <summary>The group that is shown first.</summary>
    public Guid? FirstGroup => HttpMethods.IsGet(Request.Method) ? Groupe : Voulu;

    /// <summary>What is said at the list when nobody was chosen.</summary>
    public string? PersonMissing => ModelState[nameof(Personne)]?.Errors is [var first, ..] ? first.ErrorMessage : null;

    /// <summary>The filters in force by their name in the address, each with its words.</summary>
    public IReadOnlyList<(string Name, string Label)> ActiveFilters => [.. Filtres.Values().Select(value => (value.Key, LabelOf(value.Key)))];

    public bool IsVisitor => Caller.Role == Role.Visitor;

    /// <summary>A citizen whose account waits for approval.</summary>
    public bool WaitsForApproval => Caller is { Role: Role.Citizen, IsApproved: false };

    /// <summary>Shows the groups for another person.</summary>
    public IActionResult OnPostChoisir() => Go("/Cart/Inscription", values: Filtres.With(Remember(Personne), Voulu));

    /// <summary>Puts the person and the group in the cart, if the page shows that person's answers.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (Caller.Role == Role.Visitor)
        {
            return Go("/Cart/Inscription", values: Filtres.With(null, Groupe));
        }

        if (Personne is null)
        {
            return await Refused([new Refusal("register.person-missing").At(nameof(Personne))]);
        }

        return Personne != Affichee
            ? Go("/Cart/Inscription", Words["register.person-changed"], Filtres.With(Remember(Personne), Groupe))
            : await Send(new AddToCart(Groupe ?? default, Personne.Value), added =>
                Go("/Cart/Inscription", Words["register.added", added.FirstName, added.ActivityName], Filtres.With(Personne, null)));
    }

    /// <summary>The address, escaped, to come back to this page with that group first.</summary>
    public static string BackTo(IUrlHelper url, Guid? group) =>
        Uri.EscapeDataString(url.Page("/Cart/Inscription", new { groupe = group }) ?? "/");

    protected override async Task<IActionResult?> Load()
    {
        var remembered = Personne is null ? PersonRemembered() : null;
        var elsewhere = await Show(Ask(Personne ?? remembered), Keep);
        return elsewhere is not null && remembered is not null ? await Show(Ask(null), Keep) : elsewhere;
    }

    private ListChoices Ask(Guid? person) =>
        new(person, Filtres.AsFilters(FirstGroup), Filtres.P ?? 1);

    private void Keep(Choices choices)
    {
        Choices = choices;
        Cards = new GroupCards(Words, zone.DateAt(time.GetUtcNow()), choices, IsVisitor).All();
    }

    private string LabelOf(string filter) => filter switch
    {
        "mot" => Filtres.Mot!,
        "categorie" => Filtres.Categorie!,
        "jour" when Filtres.Jour is >= 0 and <= 6 => TownFormat.Weekday((DayOfWeek)Filtres.Jour, Words.IsFrench),
        "lieu" => Choices.Venues.FirstOrDefault(venue => venue.Id == Filtres.Lieu)?.Name ?? Words["register.venue"],
        "activite" => Words["register.filter.one-activity"],
        "convient" => Words["register.filter.fitting"],
        _ => Words["register.filter.day"],
    };

    private Guid? PersonRemembered() =>
        !IsVisitor && Guid.TryParse(Request.Cookies[PersonOfVisit], out var person) ? person : null;

    /// <summary>The person chosen stays chosen until another is, or until the browser is closed.</summary>
    private Guid? Remember(Guid? person)
    {
        if (person is not null)
        {
            Response.Cookies.Append(PersonOfVisit, person.Value.ToString(),
                new CookieOptions { HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Lax, Secure = Request.IsHttps, Path = "/" });
        }

        return person;
    }
}
