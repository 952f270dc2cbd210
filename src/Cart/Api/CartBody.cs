using Loisirs.Cart.Application.Carts;
using Loisirs.Cart.Application.CheckOut;
using Loisirs.Cart.Application.Instalments;
using Loisirs.Cart.Domain.Answers;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;
using Loisirs.Kernel.Taxes;
using Loisirs.Shared.Texts;

namespace Loisirs.Cart.Api;

/// <summary>A cart; all amounts in cents.</summary>
/// <param name="Total">Of the lines that stand and are in no order yet.</param>
/// <param name="OrderBeingPaid">The number of the order being paid, or null.</param>
/// <param name="Code">The promo code that was typed, or null.</param>
internal sealed record CartBody(IReadOnlyList<CartLineBody> Lines, long Base, long Gst, long Qst, long Total, string? OrderBeingPaid, CodeInCartBody? Code)
{
    public static CartBody Of(CartView cart, Words words) => new(
        [.. cart.People.SelectMany(person => person.Lines.Select(line => CartLineBody.Of(person, line, words)))],
        cart.Base.Cents, cart.Gst.Cents, cart.Qst.Cents, cart.Total.Cents, cart.Order?.Number,
        CodeInCartBody.Of(cart.Code, words));
}

/// <summary>A person's registration; or tickets: a price class of a show and how many, whatever there was before.</summary>
/// <param name="Group">A group on offer.</param>
/// <param name="Person">A member of the family; null for tickets.</param>
/// <param name="Answers">To the questions of the group; those that are needed must be here.</param>
internal sealed record AddLineBody(
    Guid Group, Guid? Person = null, Guid? PriceClass = null, int? Quantity = null, IReadOnlyList<AnswerToQuestion>? Answers = null);

/// <summary>The tickets of a show that the cart holds now.</summary>
internal sealed record ChosenTicketsBody(Guid Group, string Activity, int Tickets);

/// <param name="Answers">To the questions of the line's group.</param>
internal sealed record AnswersBody(IReadOnlyList<AnswerToQuestion>? Answers);

/// <param name="Question">As the group lists it.</param>
/// <param name="Values">The text; <c>yes</c> or <c>no</c>; the keys of what is chosen.</param>
internal sealed record AnswerToQuestion(Guid Question, IReadOnlyList<string?>? Values)
{
    public static IReadOnlyList<TypedAnswer> Read(IReadOnlyList<AnswerToQuestion?>? answers) =>
        [.. (answers ?? []).OfType<AnswerToQuestion>().Select(answer => new TypedAnswer(answer.Question, answer.Values ?? []))];
}

/// <param name="Lines">Two or more lines of the cart, to be taken all or none.</param>
internal sealed record TieBody(IReadOnlyList<Guid>? Lines);

internal sealed record TiedBody(Guid Tie);

/// <param name="Price">Cents, before taxes.</param>
/// <param name="OpensAt">UTC: the line is prepared, and can be paid from then on; null: now.</param>
internal sealed record AddedLineBody(Guid Line, string FirstName, string Activity, string Code, long Price, DateTimeOffset? OpensAt)
{
    public static AddedLineBody Of(AddedToCart added) =>
        new(added.Line, added.FirstName, added.ActivityName, added.Code, added.Price.Cents, added.OpensAt);
}

/// <param name="SeenTotal">Cents: the total that was shown to the family.</param>
/// <param name="WithoutLost">The family goes on without the lines that no longer stand.</param>
/// <param name="SeenLines">How many lines stood when it was shown.</param>
/// <param name="Credit">Cents of the family's credit to use, at most what it has and at most the total.</param>
/// <param name="GiftCard">Cents of the gift card in the cart to use, likewise; it is used before credit.</param>
/// <param name="Parts">How many parts it is paid in, and the day of the last, as they were shown; <c>atOnce</c> where the town's plan was not chosen. Credit and card cover what is asked at once. Null: no parts were shown.</param>
internal sealed record CheckOutBody(long SeenTotal, bool WithoutLost = false, int? SeenLines = null, long Credit = 0, long GiftCard = 0, SeenParts? Parts = null);

/// <param name="Total">Cents, taxes in.</param>
/// <param name="IsPaid">Nothing to pay: complete.</param>
/// <param name="HeldUntil">The places are kept until then; null when it is paid.</param>
/// <param name="Due">Cents left to pay beside the credit that was used; 0 when it is paid.</param>
internal sealed record CheckedOutBody(Guid Order, string Number, long Total, bool IsPaid, DateTimeOffset? HeldUntil, long Due)
{
    public static CheckedOutBody Of(CheckedOut done) => new(done.Order, done.Number, done.Total.Cents, done.IsPaid, done.HeldUntil, done.Due.Cents);
}

/// <param name="Person">Of tickets, nobody: zeroes.</param>
/// <param name="Name">Of tickets, their price class.</param>
/// <param name="Lost">Why the line does not stand, or null.</param>
/// <param name="SeenPrice">The price when it was added, if it moved since.</param>
/// <param name="Clash">What else the person has at that hour: told, not forbidden.</param>
/// <param name="LacksAnswers">A question of the group waits for an answer: it cannot be paid before.</param>
/// <param name="Tie">The lines of one tie are taken all or none; null: it stands alone.</param>
/// <param name="Tariff">Cents: what the catalogue asks, or for one ticket, before anything lowers it.</param>
/// <param name="Steps">What lowered it to the price.</param>
/// <param name="LateFee">Cents, before taxes: in the price, the fee for a late registration.</param>
internal sealed record CartLineBody(
    Guid Id, Guid Person, string Name, Guid Group, string Code, string Activity, string Schedule, ReasonBody? Lost, DateTimeOffset? OpensAt,
    long Price, long? SeenPrice, long Gst, long Qst, long Total, TaxStatus TaxStatus, bool IsUnderPayment, string? Clash, Guid? Tie,
    Guid? PriceClass, int Quantity, bool LacksAnswers, long Tariff, IReadOnlyList<PriceStepBody> Steps, long LateFee)
{
    public static CartLineBody Of(CartPerson person, CartLineView line, Words words) => new(
        line.Id, person.Person, line.Tickets > 0 ? line.ClassName : person.FullName, line.Group.Id, line.Group.Code, line.Group.ActivityName, line.Group.Schedule,
        ReasonBody.Of(line.Lost, words), line.OpensAt, line.Price.Cents, line.SeenPrice?.Cents, line.Gst.Cents, line.Qst.Cents,
        line.Total.Cents, line.TaxStatus, line.IsUnderPayment, line.Clash is null ? null : words.Say(line.Clash), line.Tie,
        line.Tickets > 0 ? line.PriceClass : null, Math.Max(1, line.Tickets), line.LacksAnswers,
        line.TariffPrice.Cents, PriceStepBody.Of(line.Steps, words), line.Fee.Price.Cents);
}

/// <summary>A reason: its stable code, its sentence.</summary>
internal sealed record ReasonBody(string Code, string Detail)
{
    public static ReasonBody? Of(Refusal? refusal, Words words) => refusal is null ? null : new(refusal.Code, words.Say(refusal));
}

/// <param name="Price">Cents, before taxes.</param>
internal sealed record AnswerBody(
    Guid Group, Guid Person, bool CanTake, ReasonBody? Why, DateTimeOffset? OpensAt, long Price, TaxStatus TaxStatus, int Capacity, int Left)
{
    public static AnswerBody Of(Answer answer, Words words) => new(
        answer.Group, answer.Person, answer.CanTake, ReasonBody.Of(answer.Why, words), answer.OpensAt, answer.Price.Cents, answer.TaxStatus,
        answer.Places.Capacity, answer.Places.Left);
}
