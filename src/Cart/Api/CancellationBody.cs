using Loisirs.Cart.Application.Cancelling;
using Loisirs.Cart.Application.Letters;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Shared.Texts;

namespace Loisirs.Cart.Api;

/// <param name="SeenBack">Cents: what was said to the family to go back.</param>
/// <param name="Tickets">Some tickets of the line; null: the whole line.</param>
/// <param name="Of">How many tickets the line had when it was said.</param>
/// <param name="ToCredit">What goes back becomes credit of the family, where the policy permits.</param>
internal sealed record CancellationBody(long SeenBack, int? Tickets = null, int? Of = null, bool ToCredit = false)
{
    internal TicketsChosen? Part => Tickets is { } some ? new(some, Of ?? some) : null;
}

/// <summary>What would go back; all amounts in cents, taxes in.</summary>
/// <param name="Sessions">That the price paid for: of the group, or those that were left after a late start; <paramref name="Given"/> of them have begun.</param>
/// <param name="Kept">What is kept of what was not given.</param>
/// <param name="BackWithProof">What the office would give back with a proof of illness, injury or move.</param>
/// <param name="Policy">The rule that was agreed on, in sentences.</param>
/// <param name="MayBeCredit">It may become credit of the family instead.</param>
/// <param name="WhyNot">Why the family cannot cancel it any more, or null.</param>
/// <param name="TakenOff">Of <c>back</c>, what was not paid yet: it is taken off the parts that are to come, the rest is given back.</param>
internal sealed record CancellationPreviewBody(
    string Number, int Line, int Sessions, int Given, long Worth, long Kept, long Back, long BackWithProof, IReadOnlyList<string> Policy, ReasonBody? WhyNot,
    bool MayBeCredit, long TakenOff)
{
    public static CancellationPreviewBody Of(CancellationPreview preview, Words words) => new(
        preview.Number, preview.Line.Number, preview.Course.Sessions, preview.Course.Given, preview.Sum.Worth.Cents, preview.Sum.Kept.Cents,
        preview.Sum.Back.Cents, preview.WithProof.Back.Cents, PolicySentences.Of(preview.Policy, words), ReasonBody.Of(preview.WhyNot, words), preview.MayBeCredit, preview.TakenOff.Cents);
}

/// <param name="Back">Cents that go back.</param>
/// <param name="TakenOff">Of that, what was not paid yet: it was taken off the parts that are to come.</param>
internal sealed record CancelledLineBody(string Number, int Line, long Back, long TakenOff)
{
    public static CancelledLineBody Of(CancelledLine done) => new(done.Number, done.Line, done.Back.Cents, done.TakenOff.Cents);
}
