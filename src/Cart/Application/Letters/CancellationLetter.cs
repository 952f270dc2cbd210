using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Loisirs.Shared.Letters;
using Loisirs.Shared.Texts;

namespace Loisirs.Cart.Application.Letters;

/// <summary>Tells a family that a registration is cancelled and what goes back: one message for each line, or for all lines of a group.</summary>
internal sealed class CancellationLetter(OrderLetters letters, WordsIn words, TownZone zone, TimeProvider time)
{
    private const int DaysToGiveBack = 10; // as the Act has it for partners (art. 196)

    /// <summary>One line, cancelled by the family or by the office.</summary>
    /// <param name="before">How many refunds it had before.</param>
    public Task Write(Order order, OrderLine line, int before, CancellationToken stop)
    {
        var tongue = words.The(order.Language);
        var letter = Begin(tongue, order.RefundedSince(before), order.Number)
            .Paragraph(tongue[line.IsTickets ? "cancel.mail.tickets" : "cancel.mail.line", line.FullName, line.ActivityName, line.GroupCode]);
        if (line.Cancellation!.Cause == CancellationCause.Office)
            letter.Paragraph(tongue["cancel.mail.reason", line.Cancellation.Reason]);
        return letters.Send($"order:{order.Id}:line:{line.Number}:cancelled", order, Amount(letter, tongue, line.Cancellation.Back, before, order), tongue, stop);
    }

    /// <summary>All that a family had in a group that the town cancelled.</summary>
    /// <param name="off">What was taken off parts that were still to be paid.</param>
    public Task WriteOfGroup(string key, IReadOnlyList<(Order Order, OrderLine Line)> lines, Money credit, Money card, Money off, CancellationToken stop)
    {
        var (order, first) = lines[0];
        var tongue = words.The(order.Language);
        var back = Money.Sum(lines.Select(cancelled => cancelled.Line.Cancellation!.Back)) - off;
        var letter = new Letter(tongue.Language, tongue["cancel.mail.group-subject", first.ActivityName, first.GroupCode])
            .Title(tongue["cancel.mail.group-title"])
            .Paragraph(back.IsZero
                ? tongue[off.IsZero ? "cancel.mail.group-free" : "instalment.mail.group", first.ActivityName, first.GroupCode]
                : tongue["cancel.mail.group", first.ActivityName, first.GroupCode, back, zone.DateAt(time.GetUtcNow().AddDays(DaysToGiveBack))])
            .Block(lines.Select(cancelled => tongue["cancel.mail.group-line", cancelled.Line.FullName, cancelled.Line.Cancellation!.Back, cancelled.Order.Number]));
        if (lines.Any(cancelled => cancelled.Order.Refunds.Any(refund => refund.IsByHand)))
            letter.Paragraph(tongue["cancel.mail.group-by-hand"]);
        if (!off.IsZero)
            letter.Paragraph(tongue["instalment.mail.off", off, Money.Sum(lines.Select(cancelled => cancelled.Order).Distinct().Select(known => known.ToCome))]);
        if (!credit.IsZero)
            letter.Paragraph(tongue["cancel.mail.to-credit", credit]);
        if (!card.IsZero)
            letter.Paragraph(tongue["cancel.mail.to-card-again", card]);
        return letters.Send(key, order, letter, tongue, stop);
    }

    private static Letter Begin(Words tongue, Money back, string number) => back.IsZero
        ? new Letter(tongue.Language, tongue["cancel.mail.subject-nothing", number]).Title(tongue["cancel.mail.title"])
        : new Letter(tongue.Language, tongue["cancel.mail.subject", back, number]).Title(tongue["cancel.mail.title"]);

    private static Letter Amount(Letter letter, Words tongue, Money back, int before, Order order)
    {
        if (back.IsZero)
            return letter.Paragraph(tongue["cancel.mail.nothing"]);
        var (credit, card, off) = (order.RefundedSince(before, RefundTo.Credit), order.RefundedSince(before, RefundTo.GiftCard), back - order.RefundedSince(before));
        if (!off.IsZero)
            letter.Paragraph(tongue["instalment.mail.off", off, order.ToCome]);
        back -= off;
        if (back > credit + card)
            letter.Paragraph(tongue[order.Refunds.Any(refund => refund.IsByHand) ? "cancel.mail.by-hand" : "cancel.mail.to-card", back - credit - card]);
        if (!card.IsZero)
            letter.Paragraph(tongue["cancel.mail.to-card-again", card]);
        return credit.IsZero ? letter : letter.Paragraph(tongue["cancel.mail.to-credit", credit]);
    }
}
