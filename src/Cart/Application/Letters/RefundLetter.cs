using Loisirs.Cart.Domain.Orders;
using Loisirs.Shared.Letters;
using Loisirs.Shared.Texts;
using Loisirs.Shared.Town;
using Microsoft.Extensions.Options;

namespace Loisirs.Cart.Application.Letters;

/// <summary>Tells a family that money goes back by itself, and why (P-207): one message for each refund.</summary>
internal sealed class RefundLetter(OrderLetters letters, WordsIn words, IOptions<TownSettings> town)
{
    public async Task Write(Order order, CancellationToken stop)
    {
        foreach (var refund in order.Refunds.Where(refund => refund.Reason is RefundReason.PlacesLost or RefundReason.PaidTwice))
        {
            var tongue = words.The(order.Language);
            await letters.Send($"order:{order.Id}:refund:{refund.Id}", order, Compose(order, refund, tongue), tongue, stop);
        }
    }

    private Letter Compose(Order order, Refund refund, Words tongue)
    {
        var letter = new Letter(tongue.Language, tongue["payment.mail.subject", refund.Amount, order.Number, town.Value.Name])
            .Title(tongue["payment.mail.title", refund.Amount]);
        if (refund.Reason == RefundReason.PaidTwice)
            letter.Paragraph(tongue["payment.mail.twice", order.Number, refund.Amount]);
        else
            letter.Paragraph(tongue["payment.mail.late", Lost(order), refund.Amount]);
        return letter.Paragraph(
            tongue[refund.To switch { RefundTo.Credit => "payment.mail.to-credit", RefundTo.GiftCard => "payment.mail.to-card-again", _ => "payment.mail.delay" }]);
    }

    private static string Lost(Order order) =>
        string.Join(", ", order.Lines.Where(line => line.LostAt is not null).Select(line => line.ActivityName).Distinct());
}
