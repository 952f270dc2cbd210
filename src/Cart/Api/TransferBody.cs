using Loisirs.Cart.Application.Transfers;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Shared.Texts;

namespace Loisirs.Cart.Api;

/// <param name="Group">Another group of the same activity.</param>
/// <param name="SeenDifference">Cents: what was said to the family to be paid; below zero, to go back.</param>
/// <param name="Way">Credit or Card, where something is due.</param>
/// <param name="SeenToCome">Cents: what was said to be paid later, in parts; null: it is not compared.</param>
internal sealed record TransferBody(Guid? Group, long SeenDifference, PaymentWay? Way = null, long? SeenToCome = null);

/// <summary>To which groups a registration can go; all amounts in cents, taxes in.</summary>
/// <param name="Credit">What the family has; 0 where nothing is due in any group.</param>
/// <param name="WhyNot">Why it cannot change group at all, or null.</param>
internal sealed record TransferPreviewBody(string Number, int Line, IReadOnlyList<TransferChoiceBody> Groups, long Credit, ReasonBody? WhyNot)
{
    public static TransferPreviewBody Of(TransferPreview preview, Words words) => new(
        preview.Number, preview.Line.Number, [.. preview.Groups.Select(quote => TransferChoiceBody.Of(quote, words))], preview.Credit.Cents, ReasonBody.Of(preview.WhyNot, words));
}

/// <param name="Total">What the registration costs there.</param>
/// <param name="Worth">What the money of the one that it has is worth, what is still to be paid of it in parts included.</param>
/// <param name="Difference">What is to be paid; below zero, what goes back. Where parts are open, what is to come is higher, or lower, by it first.</param>
/// <param name="Due">Of it, what is to be paid at once.</param>
/// <param name="Back">Of it, what goes back.</param>
/// <param name="Open">What is still to be paid, in parts, of the registration that it has.</param>
/// <param name="ToCome">What would be paid later there, in parts.</param>
/// <param name="Parts">Those, with their days; none: nothing is paid later.</param>
/// <param name="Steps">What lowers its tariff there.</param>
/// <param name="WhyNot">Why it cannot go there, or null.</param>
internal sealed record TransferChoiceBody(
    Guid Group, string Code, string Schedule, long Total, long Worth, long Difference, long Due, long Back, long Open, long ToCome, IReadOnlyList<PlannedPartBody> Parts, IReadOnlyList<PriceStepBody> Steps, ReasonBody? WhyNot)
{
    public static TransferChoiceBody Of(TransferQuote quote, Words words) => new(
        quote.To.Group.Id, quote.To.Group.Code, quote.To.Group.Schedule, quote.Total.Cents, quote.Worth.Cents, quote.Difference.Cents,
        quote.Due.Cents, quote.Back.Cents, quote.Sums.Open.Cents, quote.Sums.ToCome.Cents, [.. quote.Sums.Later.Select(PlannedPartBody.Of)],
        PriceStepBody.Of(quote.To.Steps, words), ReasonBody.Of(quote.Why, words));
}

/// <param name="Order">The number of the order that takes its place.</param>
/// <param name="IsDone">False: the rest is to be paid by card; the old place stays until then.</param>
/// <param name="Due">Cents that are left to pay.</param>
/// <param name="Back">Cents that go back.</param>
/// <param name="ToCome">Cents that are paid later, in parts of the new order.</param>
internal sealed record TransferredBody(string Order, bool IsDone, long Due, long Back, long ToCome)
{
    public static TransferredBody Of(TransferredLine done) => new(done.NewNumber, done.IsDone, done.Due.Cents, done.Back.Cents, done.ToCome.Cents);
}
