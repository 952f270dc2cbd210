using Loisirs.Cart.Application.Instalments;
using Loisirs.Cart.Domain.Instalments;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Domain.Prices;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;
using Loisirs.Kernel.Taxes;

namespace Loisirs.Cart.Application.Carts;

/// <summary>A family's cart as it stands now: by person, with what can be paid and what no longer stands.</summary>
/// <param name="People">In the order of the family page; only those who have a line.</param>
/// <param name="Total">What the next <c>Payer</c> is about: prices and both taxes of the lines that stand and are in no order yet.</param>
/// <param name="Order">The order being paid, if there is one: its lines stay in the cart and cannot be removed.</param>
internal sealed record CartView(IReadOnlyList<CartPerson> People, Money Base, Money Gst, Money Qst, Money Total, OpenOrder? Order)
{
    /// <summary>The promo code that was typed, or null.</summary>
    public CodeInCart? Code { get; init; }

    /// <summary>Of <see cref="Base"/>, the fees for late registrations.</summary>
    public Money Fees => Money.Sum(Payable.Select(line => line.Fee.Price));

    public IEnumerable<CartLineView> Lines => People.SelectMany(person => person.Lines);

    public int Count => People.Sum(person => person.Lines.Count);

    public bool IsEmpty => Count == 0;

    /// <summary>UTC: when the first of the choices made ready can be paid; null when none waits for its hour.</summary>
    public DateTimeOffset? FirstReadyFor => Lines.Min(line => line.ReadyFor);

    /// <summary>The lines that no longer stand, each with its reason.</summary>
    public IEnumerable<CartLineView> Lost => Lines.Where(line => line.Lost is not null);

    /// <summary>« Tous ou aucun » : the lines that are tied together.</summary>
    public IReadOnlyList<CartTie> Ties => [.. Lines.Where(line => line.Tie is not null).GroupBy(line => line.Tie!.Value).Select(tie => new CartTie(tie.Key, [.. tie]))];

    /// <summary>The lines that could still be tied to others.</summary>
    public IReadOnlyList<CartLineView> Loose => [.. Lines.Where(line => line.Tie is null && !line.IsUnderPayment)];

    /// <summary>The lines that could be paid, were their questions answered.</summary>
    public IEnumerable<CartLineView> Unanswered => Lines.Where(line => line is { LacksAnswers: true, Lost: null, IsUnderPayment: false });

    /// <summary>The waiting list keeps a place of what can be paid.</summary>
    public bool HasKept => Payable.Any(line => line.KeptUntil is not null);

    /// <summary>Somebody else may still take a place of what can be paid.</summary>
    public bool HasUnkept => Payable.Any(line => line.KeptUntil is null);

    /// <summary>Something stands, so that <c>Payer</c> leads on.</summary>
    public bool CanPay => Order is not null || StandingCount > 0;

    /// <summary>How many lines the next <c>Payer</c> is about; posted back as the number that was seen.</summary>
    public int StandingCount => Payable.Count();

    /// <summary>What the next <c>Payer</c> is about.</summary>
    public IEnumerable<CartLineView> Payable => Lines.Where(line => line is { Lost: null, IsUnderPayment: false });

    /// <summary>A partner's course of it is paid in parts, none before it begins (art. 192).</summary>
    public bool HasCourses => Payable.Any(line => line.Group.IsPaidInParts && !line.Total.IsZero);

    /// <summary>What of it decides when it is paid.</summary>
    /// <param name="today">In town.</param>
    public CartToPay ToPay(DateOnly today) => ToDefer.Of(Payable.Select(line => (line.Group, line.Total)), today);
}

/// <summary>Lines that are taken all or none.</summary>
internal sealed record CartTie(Guid Id, IReadOnlyList<CartLineView> Lines)
{
    /// <summary>It is in the order being paid: it cannot be undone.</summary>
    public bool IsUnderPayment => Lines.Any(line => line.IsUnderPayment);
}

/// <summary>The lines of one person; tickets together, under no name.</summary>
internal sealed record CartPerson(Guid Person, string FirstName, string FullName, IReadOnlyList<CartLineView> Lines);

/// <summary>One registration in the cart.</summary>
/// <param name="Lost">Why it does not stand any more, or not yet; null when it does.</param>
/// <param name="OpensAt">UTC: when it opens for this person, if that is the reason.</param>
/// <param name="SeenPrice">The price when it was added, if it moved since; null otherwise.</param>
/// <param name="Tariff">A key of the texts: which price it is.</param>
/// <param name="IsUnderPayment">It belongs to the order being paid: it cannot be removed.</param>
/// <param name="Clash">Another line or place of this person at the same hour: told, not forbidden; or null.</param>
internal sealed record CartLineView(
    Guid Id, GroupView Group, Refusal? Lost, DateTimeOffset? OpensAt, PlacesLeft Places, Money Price, Money? SeenPrice, Money Gst, Money Qst,
    Money Total, string Tariff, TaxStatus TaxStatus, bool IsUnderPayment, Refusal? Clash)
{
    /// <summary>The lines of one tie are taken all or none; null: it stands alone.</summary>
    public Guid? Tie { get; init; }

    /// <summary>0: a person's registration.</summary>
    public int Tickets { get; init; }

    /// <summary>Of tickets, their price class.</summary>
    public Guid PriceClass { get; init; }

    /// <summary>Its name; empty for a registration.</summary>
    public string ClassName { get; init; } = "";

    /// <summary>Of one ticket, as the show says its prices.</summary>
    public Money TicketPrice { get; init; }

    /// <summary>What the catalogue asks for it now, or for one ticket, before anything lowers it.</summary>
    public Money TariffPrice { get; init; }

    /// <summary>What lowered it to its price.</summary>
    public PriceSteps Steps { get; init; } = PriceSteps.None;

    /// <summary>Of its price and taxes, the fee for a late registration.</summary>
    public LinePrice Fee { get; init; }

    /// <summary>What it costs without the fee.</summary>
    public LinePrice Course => new LinePrice(Price, Gst, Qst) - Fee;

    /// <summary>UTC: until when the waiting list keeps its place; null: nothing keeps it.</summary>
    public DateTimeOffset? KeptUntil { get; init; }

    /// <summary>Something that the town needs to know of it was not answered yet: it cannot be paid.</summary>
    public bool LacksAnswers { get; init; }

    /// <summary>UTC: the choice is made ready, and can be paid from then on; null for any other line.</summary>
    public DateTimeOffset? ReadyFor => Lost?.Code == "place.not-open" ? OpensAt : null;

    /// <summary>Where its group is full: the nearest similar one that has room for the person; or null.</summary>
    public GroupView? Nearest { get; init; }

    /// <summary>The town asks something, so that the answers can be looked at again.</summary>
    public bool HasQuestions => Tickets == 0 && Group.Questions.Count > 0;
}

/// <summary>A promo code in the cart.</summary>
/// <param name="Why">Why it takes nothing off now; null when it does.</param>
/// <param name="Off">What it takes off, before taxes.</param>
internal sealed record CodeInCart(string Code, Refusal? Why, Money Off);

/// <summary>The family's order that is being paid.</summary>
/// <param name="HeldUntil">UTC: its places are kept until then.</param>
internal sealed record OpenOrder(Guid Id, string Number, Money Total, DateTimeOffset HeldUntil);
