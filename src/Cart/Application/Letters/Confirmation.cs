using Loisirs.Cart.Application.Prices;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Kernel.Taxes;
using Loisirs.Shared.Letters;
using Loisirs.Shared.Texts;
using Loisirs.Shared.Town;

namespace Loisirs.Cart.Application.Letters;

/// <summary>The words of a confirmation: complete, for whom, what, when, where, what was paid, nothing to show.</summary>
/// <remarks>Procedure, step 8. Never a birth date, never a link that pays or cancels.</remarks>
internal sealed class Confirmation(Order order, IReadOnlyDictionary<Guid, GroupView> groups, Words words, TownSettings town)
{
    /// <summary>The line whose place it takes, where somebody changed group; null: nobody did.</summary>
    public OrderLine? Replaced { get; init; }

    /// <summary>Of what that line was worth, what goes back.</summary>
    public Money ReplacedBack { get; init; }

    public Letter Write()
    {
        var letter = new Letter(words.Language, words["order.mail.subject", order.Number, town.Name])
            .Title(words["order.mail.title"])
            .Paragraph(words["order.mail.complete"]);
        if (Replaced is { Cancellation: { } closed } old)
            Moved(letter, old, closed);
        foreach (var person in order.KeptLines.Where(line => !line.IsTickets).GroupBy(line => line.Person))
        {
            letter.Heading(person.First().FullName);
            foreach (var line in person)
                Registration(letter, line);
        }

        Tickets(letter, [.. order.KeptLines.Where(line => line.IsTickets)]);
        Amounts(letter);
        return letter
            .Heading(words["order.mail.change-title"])
            .Paragraph(words[order.ToCome.IsZero ? "order.mail.change" : order.KeptLines.Any(line => order.WhyNotByFamily(line) is not null) ? "instalment.no-change-yet" : "instalment.change-later"])
            .Link(words["order.mail.see-order", order.Number], Address($"/commandes/{order.Number}"))
            .Link(words["order.mail.calendars"], Address("/famille/calendrier"))
            .Heading(town.Name)
            .Block(
                town.Address, words["order.mail.phone", town.Phone], words["order.mail.email", town.Email],
                words["order.mail.hours", words.IsFrench ? town.OfficeHours : town.OfficeHoursEnglish]);
    }

    /// <summary>From which group, why, and what of its money goes back.</summary>
    private void Moved(Letter letter, OrderLine old, LineCancellation closed)
    {
        letter.Paragraph(words["transfer.mail.moved", old.FullName, old.GroupCode, old.Schedule]);
        if (closed.Reason.Length > 0)
            letter.Paragraph(words["cancel.mail.reason", closed.Reason]);
        if (!ReplacedBack.IsZero)
            letter.Paragraph(words["transfer.mail.back", ReplacedBack]);
        if (!order.Deferred.IsZero)
            letter.Paragraph(words["transfer.mail.parts", order.Deferred]);
    }

    private void Registration(Letter letter, OrderLine line) => letter.Block([.. About(line), Price(line, words[line.Tariff]), .. words.Steps(line.Steps), .. Fee(line)]);

    private IEnumerable<string> Fee(OrderLine line) => line.Fee.IsZero ? [] : [words["late-fee.mail", line.FeePrice, Taxed(line)]];

    /// <summary>The tickets of each show together: the door knows the family's name.</summary>
    private void Tickets(Letter letter, IReadOnlyList<OrderLine> tickets)
    {
        if (tickets.Count == 0)
            return;

        letter.Heading(words["order.mail.tickets"]).Paragraph(words["order.mail.tickets-door", order.PayerName]);
        foreach (var show in tickets.GroupBy(line => line.Group))
            letter.Block([.. About(show.First()), .. show.SelectMany(line => words.Steps(line.Steps).Prepend(Price(line, line.FullName)))]);
    }

    private IEnumerable<string> About(OrderLine line)
    {
        var group = groups.GetValueOrDefault(line.Group);
        return
        [
            words["order.mail.activity", line.ActivityName, line.GroupCode],
            group?.Schedule ?? line.Schedule,
            group is null ? "" : words["order.mail.place", group.Venue.Name, group.Venue.Address],
            group is null or { Bring: "" } ? "" : words["order.mail.bring", group.Bring],
            group is null or { Instructor: "" } ? "" : words["order.mail.instructor", group.Instructor],
        ];
    }

    private string Price(OrderLine line, string which) =>
        words["order.mail.price", line.Course.Price, which, Taxed(line)];

    private string Taxed(OrderLine line) => words[line.TaxStatus == TaxStatus.Taxable ? "order.mail.taxable" : "order.mail.exempt"];

    private void Amounts(Letter letter)
    {
        var lines = order.KeptLines.ToList();
        letter.Heading(words["order.mail.amounts-title", order.Number]).Amounts(
        [
            (words["order.mail.base"], words.Of(Money.Sum(lines.Select(line => line.Price)))),
            (words["order.mail.gst", town.GstNumber].TrimEnd(), words.Of(Money.Sum(lines.Select(line => line.Gst)))),
            (words["order.mail.qst", town.QstNumber].TrimEnd(), words.Of(Money.Sum(lines.Select(line => line.Qst)))),
            (words["order.mail.total"], words.Of(Money.Sum(lines.Select(line => line.Total)))),
        ]);
        letter.Block(order.Total.IsZero ? [words["order.mail.nothing-to-pay"]] : order.Payments.Select(Paid));
        Later(letter);
    }

    /// <summary>What was agreed to be paid later, and when.</summary>
    private void Later(Letter letter)
    {
        var open = order.Instalments.Where(part => !order.IsAtOnce(part) && !part.Owed.IsZero).ToList();
        if (open.Count == 0)
            return;
        letter.Heading(words["instalment.mail.plan"]).Amounts(open.Select(part => (Day(part), words.Of(part.Owed)))).Paragraph(words["instalment.mail.how"]);
        if (open.Exists(part => part.OpensOn is not null))
            letter.Paragraph(words["instalment.courses"]);
    }

    private string Day(Instalment part) => part.OpensOn is { } opens ? words["instalment.mail.day-from", part.Until, opens, order.CourseOf(part)] : words.Of(part.Until);

    private string Paid(Payment payment) => payment.CarriedFrom is not null
        ? words["transfer.mail.carried", payment.Amount]
        : payment.LastDigits.Length == 0
        ? words[$"order.mail.paid-{payment.Way.ToString().ToLowerInvariant()}", payment.Amount, payment.At]
        : words[$"order.mail.paid-{payment.Way.ToString().ToLowerInvariant()}-reference", payment.Amount, payment.At, payment.LastDigits];

    private string Address(string path) => $"{town.PublicAddress}{(words.IsFrench ? "" : "/en")}{path}";
}
