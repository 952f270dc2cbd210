using Loisirs.Cart.Domain.Books;
using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Orders;

/// <summary>Dates that the town cancelled and does not make up for.</summary>
internal sealed partial class Order
{
    /// <summary>The line still has to get its share of that date: it stands, it is of a person, and did not get it.</summary>
    public bool IsOwed(OrderLine line, Guid meeting) => IsPaid && line is { HasPlace: true, IsTickets: false } && !line.Dates.Has(meeting);

    /// <summary>Gives a line's share of one date back to where the money came from: never more than is left of it, once for a date (P-210).</summary>
    /// <returns>What went back; null: it was not owed.</returns>
    public DateGivenBack? GiveBack(OrderLine line, LostDate date, DateTimeOffset now)
    {
        if (!IsOwed(line, date.Meeting))
            return null;

        var back = Money.Least(line.ShareOf(date), MostBack(line, tickets: null));
        var given = line.GiveBack(date, back, now);
        EnterCredit(line, given);
        Owe(AfterReducing(back, line), RefundReason.DateCancelled, now);
        Version++;
        return given;
    }

    private void EnterCredit(OrderLine line, DateGivenBack date) => Enter(JournalEntry.Of(
        EntryKind.Credit, date.Id, date.At, Postings(line, date.Amounts).Select(posting => posting with { Amount = -posting.Amount })));
}
