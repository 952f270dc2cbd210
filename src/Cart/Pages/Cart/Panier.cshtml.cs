using Loisirs.Cart.Application.Carts;
using Loisirs.Cart.Application.Codes;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>« Panier »: what the family chose, at the prices of now, and what no longer stands. Nothing is held.</summary>
internal sealed class PanierModel : HousePage
{
    /// <summary>The line to remove.</summary>
    [BindProperty(Name = "ligne")]
    public Guid Line { get; set; }

    /// <summary>The lines to tie.</summary>
    [BindProperty]
    public IReadOnlyList<Guid> Lines { get; set; } = [];

    /// <summary>The tie to undo.</summary>
    [BindProperty(Name = "lien")]
    public Guid Tie { get; set; }

    /// <summary>The promo code that was typed.</summary>
    [BindProperty]
    public string? Code { get; set; }

    public CartView Cart { get; private set; } = null!;

    /// <summary>The account waits for approval: it reads its cart, and is told so.</summary>
    public bool WaitsForApproval => !Caller.IsApproved;

    /// <summary>The activity; with the code of the group where the person has two groups of it, so that each button has its own name.</summary>
    public string NameOf(CartLineView line) =>
        Cart.Lines.Count(other => other.Group.Activity == line.Group.Activity) > 1
            ? $"{line.Group.ActivityName} ({line.Group.Code})"
            : line.Group.ActivityName;

    /// <summary>Of tickets, their price class.</summary>
    public static string WhoseOf(CartPerson person, CartLineView line) => line.Tickets > 0 ? line.ClassName : person.FirstName;

    /// <summary>Removes a line, and says what was removed.</summary>
    public async Task<IActionResult> OnPostRetirerAsync()
    {
        if (await Load() is { } elsewhere)
        {
            return elsewhere;
        }

        var removed = Cart.People.SelectMany(person => person.Lines.Select(line => (Whose: WhoseOf(person, line), line)))
            .FirstOrDefault(found => found.line.Id == Line);
        return await Send(new RemoveFromCart(Line), _ => Go("/Cart/Panier", removed.line is null
            ? Words["cart-page.removed-already"]
            : Words["cart-page.removed", removed.Whose, removed.line.Group.ActivityName]));
    }

    /// <summary>« Tous ou aucun » : ties the lines that were ticked.</summary>
    public Task<IActionResult> OnPostLierAsync() => Send(new TieLines(Lines), _ => Go("/Cart/Panier", Words["cart-page.tied"]));

    /// <summary>The lines of a tie stand alone again.</summary>
    public Task<IActionResult> OnPostDelierAsync() => Send(new UntieLines(Tie), _ => Go("/Cart/Panier", Words["cart-page.untied"]));

    /// <summary>A promo code goes into the cart.</summary>
    public Task<IActionResult> OnPostCodeAsync() => Send(new UseCode(Code), used => Go("/Cart/Panier", Words["code.in-cart", used.Code]));

    /// <summary>It comes out again.</summary>
    public Task<IActionResult> OnPostSansCodeAsync() => Send(new DropCode(), _ => Go("/Cart/Panier", Words["code.dropped"]));

    /// <summary>« Léa – Natation 3 », « Adulte – Trio Boréal », as the ties name a line.</summary>
    public string WhoAndWhat(CartLineView line) =>
        Words["cart-page.who-and-what", WhoseOf(Cart.People.First(person => person.Lines.Contains(line)), line), NameOf(line)];

    protected override Task<IActionResult?> Load() => Show(new ShowCart(), cart => Cart = cart);
}
