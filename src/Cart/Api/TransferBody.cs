using Loisirs.Cart.Application.Transfers;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Shared.Texts;

namespace Loisirs.Cart.Api;

/// <param name="Group">Another group of the same activity.</param>
/// <param name="SeenDifference">Cents: what was said to the family to be paid; below zero, to go back.</param>
/// <param name="Way">Credit or Card, where something is due.</param>
internal sealed record TransferBody(Guid? Group, long SeenDifference, PaymentWay? Way = null);

/// <summary>To which groups a registration can go; all amounts in cents, taxes in.</summary>
/// <param name="Credit">What the family has; 0 where nothing is due in any group.</param>
/// <param name="WhyNot">Why it cannot change group at all, or null.</param>
internal sealed record TransferPreviewBody(string Number, int Line, IReadOnlyList<TransferChoiceBody> Groups, long Credit, ReasonBody? WhyNot)
{
    public static TransferPreviewBody Of(TransferPreview preview, Words words) => new(
        preview.Number, preview.Line.Number, [.. preview.Groups.Select(quote => TransferChoiceBody.Of(quote, words))], preview.Credit.Cents, ReasonBody.Of(preview.WhyNot, words));
}

/// <param name="Total">What the registration costs there.</param>
/// <param name="Worth">What the money of the one that it has is worth.</param>
/// <param name="Difference">What is to be paid; below zero, what goes back.</param>
/// <param name="Steps">What lowers its tariff there.</param>
/// <param name="WhyNot">Why it cannot go there, or null.</param>
internal sealed record TransferChoiceBody(
    Guid Group, string Code, string Schedule, long Total, long Worth, long Difference, IReadOnlyList<PriceStepBody> Steps, ReasonBody? WhyNot)
{
    public static TransferChoiceBody Of(TransferQuote quote, Words words) => new(
        quote.To.Group.Id, quote.To.Group.Code, quote.To.Group.Schedule, quote.Total.Cents, quote.Worth.Cents, quote.Difference.Cents,
        PriceStepBody.Of(quote.To.Steps, words), ReasonBody.Of(quote.Why, words));
}

/// <param name="Order">The number of the order that takes its place.</param>
/// <param name="IsDone">False: the rest is to be paid by card; the old place stays until then.</param>
/// <param name="Due">Cents that are left to pay.</param>
/// <param name="Back">Cents that go back.</param>
internal sealed record TransferredBody(string Order, bool IsDone, long Due, long Back)
{
    public static TransferredBody Of(TransferredLine done) => new(done.NewNumber, done.IsDone, done.Due.Cents, done.Back.Cents);
}
