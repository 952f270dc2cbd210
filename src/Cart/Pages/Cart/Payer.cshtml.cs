using Loisirs.Cart.Application.Carts;
using Loisirs.Cart.Application.CheckOut;
using Loisirs.Cart.Application.Credits;
using Loisirs.Cart.Application.Instalments;
using Loisirs.Cart.Application.Orders;
using Loisirs.Cart.Contracts.Carts;
using Loisirs.Cart.Domain.Instalments;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>« Vérifier et payer »: the last look before the places are held, at the total that is shown.</summary>
internal sealed class PayerModel(TownZone zone, TimeProvider time) : HousePage
{
    private static readonly TimeSpan JustNow = TimeSpan.FromMinutes(30);

    /// <summary>Cents: the total that the page showed.</summary>
    [BindProperty]
    public long SeenTotal { get; set; }

    /// <summary>The page named the lost lines, and its button goes on without them.</summary>
    [BindProperty]
    public bool WithoutLost { get; set; }

    /// <summary>Cents of its credit that the page said would be used.</summary>
    [BindProperty]
    public long SeenCredit { get; set; }

    /// <summary>The family keeps its credit for another time.</summary>
    [BindProperty(Name = "sansCredit", SupportsGet = true)]
    public bool WithoutCredit { get; set; }

    /// <summary>The family pays in parts, and sees which.</summary>
    [BindProperty(Name = "versements", SupportsGet = true)]
    public bool InParts { get; set; }

    /// <summary>How many parts the page showed; 0: none.</summary>
    [BindProperty]
    public int SeenParts { get; set; }

    /// <summary>Cents: what of them it said is paid at once.</summary>
    [BindProperty]
    public long SeenNow { get; set; }

    /// <summary>The day of the last part that it showed.</summary>
    [BindProperty]
    public DateOnly? SeenLast { get; set; }

    public CartView Cart { get; private set; } = null!;

    /// <summary>Cents of the gift card that the page said would be used.</summary>
    [BindProperty]
    public long SeenCard { get; set; }

    /// <summary>What pays before a card does.</summary>
    public MeansView Means { get; private set; } = MeansView.None;

    /// <summary>What the family has.</summary>
    public Money Credit => Means.Credit;

    /// <summary>The parts of the cart if the family chooses the town's plan; empty: it offers none.</summary>
    public IReadOnlyList<PlannedPart> Offered { get; private set; } = [];

    /// <summary>Those that the family chose, or that the Act wants of partners' courses; empty: all at once.</summary>
    public IReadOnlyList<PlannedPart> Parts { get; private set; } = [];

    /// <summary>A partner's course is in parts, whatever the family chooses (art. 192).</summary>
    public bool HasCourses => Parts.Any(part => part.Course is not null);

    /// <summary>What is asked now: what of its parts is paid at once, or all.</summary>
    public Money Asked => Parts.AskedAtOnce(Cart.Total);

    /// <summary>What would be asked now by the town's plan.</summary>
    public Money AskedByPlan => Offered.AskedAtOnce(Cart.Total);

    /// <summary>The name of the partner's course that a part is of; null: of none alone.</summary>
    public string? CourseOf(PlannedPart part) => part.Course is null ? null : Cart.Lines.FirstOrDefault(line => line.Group.Id == part.Course)?.Group.ActivityName;

    /// <summary>Of the gift card in the cart, what this order would use: it is used first.</summary>
    public Money UsedCard => Means.CardFor(Asked);

    /// <summary>Of it, what this order would use: what is asked now first, the rest goes to the card.</summary>
    public Money Used => WithoutCredit ? Money.Zero : Means.CreditFor(Asked);

    /// <summary>What is left to pay.</summary>
    public Money Due => Asked - UsedCard - Used;

    /// <summary>Questions of the town wait for an answer: the page leads to them, and its button waits.</summary>
    public bool IsUnanswered => Cart.Unanswered.Any();

    public bool HasLost => Cart.Lost.Any();

    /// <summary>The words of the one button: what will be paid, or that nothing is.</summary>
    public string Act => (HasLost, Due.IsZero) switch
    {
        (false, false) => Words["checkout.pay", Due],
        (false, true) => Words["checkout.finish"],
        (true, false) => Words["checkout.pay-rest", Due],
        (true, true) => Words["checkout.finish-rest"],
    };

    /// <summary>Holds the places and leads to the payment; nothing to pay: complete at once.</summary>
    public async Task<IActionResult> OnPostAsync() =>
        await JustCompleted() is { } number ? Complete(number)
        : await Send(new PayCart(new(SeenTotal, WithoutLost, Credit: SeenCredit, GiftCard: SeenCard) { Parts = Seen }), After);

    /// <summary>In town.</summary>
    private DateOnly Today => zone.DateAt(time.GetUtcNow());

    private SeenParts? Seen => SeenParts > 0 && SeenLast is { } last ? new(SeenParts, last, AtOnce: !InParts, SeenNow) : null;

    protected override async Task<IActionResult?> Load() =>
        await Show(new ShowCart(), cart => Cart = cart) is { } elsewhere ? elsewhere
        : Cart.Order is { } open ? Go("/Cart/Paiement", values: new { no = open.Number })
        : Cart.CanPay || !HttpMethods.IsGet(Request.Method) ? await Show(new FindMeans(Cart.ToPay(Today).Activities), Read)
        : Go("/Cart/Panier");

    private void Read(MeansView means)
    {
        var isOffered = means.OffersParts(Cart, Today);
        (Means, Offered, Parts) = (means, isOffered ? means.PartsOf(Cart, Today, byPlan: true) : [], means.PartsOf(Cart, Today, InParts && isOffered));
    }

    private IActionResult After(CheckedOut order) =>
        order.IsPaid ? Complete(order.Number) : Go("/Cart/Paiement", values: new { no = order.Number });

    private IActionResult Complete(string number) => Go("/Cart/Commande", values: new { no = number, premiere = 1 });

    /// <summary>A second press, or another window, after the cart was paid: the order that it became, not an empty cart (C12).</summary>
    private async Task<string?> JustCompleted()
    {
        var lines = await House.Send(new CountCart(), Stop);
        if (lines.IsRefused || lines.Value > 0)
        {
            return null;
        }

        var orders = await House.Send(new ListOrders(), Stop);
        return orders.IsRefused
            ? null
            : orders.Value.Items.FirstOrDefault(order => order.State == OrderState.Paid && order.PaidAt > time.GetUtcNow() - JustNow)?.Number;
    }
}
