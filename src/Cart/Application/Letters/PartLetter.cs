using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;
using Loisirs.Shared.Letters;
using Loisirs.Shared.Texts;

namespace Loisirs.Cart.Application.Letters;

/// <summary>Writes to a family about the parts of an order that it pays later: received, soon due, late. Each once, by its key.</summary>
internal sealed class PartLetter(OrderLetters letters, WordsIn words)
{
    /// <summary>Each part that was paid after the first: one message for each.</summary>
    public async Task Paid(Order order, CancellationToken stop)
    {
        foreach (var payment in order.Payments.Where(payment => payment.Instalment is not null))
        {
            var (tongue, part) = (words.The(order.Language), order.Instalments.Single(known => known.Number == payment.Instalment));
            var letter = new Letter(tongue.Language, tongue["instalment.mail.paid-subject", part.Number, order.Number])
                .Title(tongue["instalment.mail.paid-title", payment.Amount])
                .Paragraph(tongue["instalment.mail.paid", part.Number, order.Instalments.Count, order.Number]);
            await letters.Send($"order:{order.Id}:instalment:{part.Number}:paid", order, Rest(letter, order, tongue), tongue, stop);
        }
    }

    /// <summary>The first part was paid after places were lost: theirs is taken off what is to come (P-207). Nothing was: no message.</summary>
    public async Task Lost(Order order, CancellationToken stop)
    {
        var off = Money.Sum(order.Instalments.Select(part => part.Reduced));
        if (off.IsZero)
            return;
        var (tongue, lost) = (words.The(order.Language), order.Lines.Where(line => line.LostAt is not null).Select(line => line.ActivityName).Distinct());
        var letter = new Letter(tongue.Language, tongue["instalment.mail.lost-subject", order.Number])
            .Title(tongue["instalment.mail.lost-title"])
            .Paragraph(tongue["instalment.mail.lost", string.Join(", ", lost)])
            .Paragraph(tongue["instalment.mail.off", off, order.ToCome]);
        await letters.Send($"order:{order.Id}:instalment:lost", order, letter, tongue, stop);
    }

    /// <summary>Its day is near.</summary>
    public Task Remind(Order order, Instalment part, CancellationToken stop)
    {
        var tongue = words.The(order.Language);
        var letter = new Letter(tongue.Language, tongue["instalment.mail.soon-subject", part.Until, order.Number])
            .Title(tongue["instalment.mail.soon-title"])
            .Paragraph(tongue["instalment.mail.soon", part.Number, order.Instalments.Count, order.Number, part.Owed, part.Until])
            .Paragraph(tongue["instalment.mail.how"]);
        return letters.Send($"order:{order.Id}:instalment:{part.Number}:soon:{part.Until:yyyy-MM-dd}", order, letter, tongue, stop);
    }

    /// <summary>Its day is over. The places stay: somebody of the office decides, never the house.</summary>
    public Task TellLate(Order order, Instalment part, CancellationToken stop)
    {
        var tongue = words.The(order.Language);
        var letter = new Letter(tongue.Language, tongue["instalment.mail.late-subject", order.Number])
            .Title(tongue["instalment.mail.late-title"])
            .Paragraph(tongue["instalment.mail.late", part.Number, order.Instalments.Count, order.Number, part.Owed, part.Until])
            .Paragraph(tongue["instalment.mail.how"])
            .Paragraph(tongue["instalment.mail.late-call"]);
        return letters.Send($"order:{order.Id}:instalment:{part.Number}:late:{part.Until:yyyy-MM-dd}", order, letter, tongue, stop);
    }

    private static Letter Rest(Letter letter, Order order, Words tongue)
    {
        var open = order.Instalments.Where(part => !part.Owed.IsZero).ToList();
        return open.Count == 0
            ? letter.Paragraph(tongue["instalment.mail.all-paid"])
            : letter.Paragraph(tongue["instalment.mail.rest"]).Amounts(open.Select(part => (tongue.Of(part.Until), tongue.Of(part.Owed))));
    }
}
