using Loisirs.Cart.Application.Cancelling;
using Loisirs.Shared.Town;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>« Annuler une inscription »: what goes back and why, before the button.</summary>
internal sealed class AnnulerModel(IOptions<TownSettings> town) : HousePage
{
    /// <summary>The order's number.</summary>
    [BindProperty(Name = "no", SupportsGet = true)]
    public string Number { get; set; } = "";

    /// <summary>The line's number within the order.</summary>
    [BindProperty(Name = "n", SupportsGet = true)]
    public int Line { get; set; }

    /// <summary>Cents: what the page said would go back.</summary>
    [BindProperty]
    public long SeenBack { get; set; }

    /// <summary>So many tickets of the line; null: all of it.</summary>
    [BindProperty(Name = "billets", SupportsGet = true)]
    public int? Tickets { get; set; }

    /// <summary>How many tickets the line had when the page was shown.</summary>
    [BindProperty(Name = "sur")]
    public int? Of { get; set; }

    /// <summary>What goes back becomes credit of the family.</summary>
    [BindProperty]
    public bool ToCredit { get; set; }

    public CancellationPreview Preview { get; private set; } = null!;

    public TownSettings Town => town.Value;

    /// <summary>What the family would get today.</summary>
    public string Now => (Preview.Line.Total.IsZero, Preview.Sum) switch
    {
        (true, _) => Words["cancel-page.now-free"],
        (_, { Back.IsZero: true }) => Words["cancel-page.now-nothing"],
        (_, var sum) when !Preview.TakenOff.IsZero => Words["cancel-page.now-off", Preview.TakenOff, Preview.ToCome - Preview.TakenOff, Preview.Handed, sum.Kept],
        (_, { Kept.IsZero: true } sum) when sum.Back == sum.Worth => Words["cancel-page.now-all", sum.Back],
        (_, var sum) when Preview.Line.Tickets > 0 => Words["cancel-page.now-tickets", sum.Back, sum.Kept],
        var (_, sum) => Words[Preview.Course.Left == 1 ? "cancel-page.now-one" : "cancel-page.now-many", sum.Back, Preview.Course.Left, sum.Kept],
    };

    public Task<IActionResult> OnPostAsync() => Send(new CancelLine(Number, Line, SeenBack, Tickets is { } some ? new(some, Of ?? some) : null, ToCredit), done =>
        Go("/Cart/Commande", Words[done.TakenOff.IsZero ? "cancel-page.done" : "cancel-page.done-off", done.FirstName, done.ActivityName, done.Handed, done.TakenOff], new { no = Number }));

    protected override Task<IActionResult?> Load() => Show(new PreviewCancellation(Number, Line, Tickets), preview => Preview = preview);
}
