using Loisirs.Cart.Domain.Answers;
using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Carts;

/// <summary>One person and one group in a cart; or so many tickets of one price class of a show. It holds no place.</summary>
internal sealed class CartLine
{
    public Guid Id { get; init; }

    public Guid Group { get; init; }

    /// <summary>Of tickets, the price class.</summary>
    public Guid Person { get; init; }

    /// <summary>0: a person's registration.</summary>
    public int Tickets { get; private set; }

    public bool IsTickets => Tickets > 0;

    public DateTimeOffset AddedAt { get; init; }

    /// <summary>The price when it was added, before taxes or of one ticket: a price that moved since is told (C16).</summary>
    public Money SeenPrice { get; private set; }

    /// <summary>The order that it is being paid in, or null.</summary>
    public Guid? Order { get; private set; }

    /// <summary>The lines of one tie are taken all or none (P-109); null: it stands alone.</summary>
    public Guid? Tie { get; private set; }

    /// <summary>What was answered to the town's questions.</summary>
    public GivenAnswers Answers { get; private set; } = GivenAnswers.None;

    /// <summary>The last civil day on which all of it may be kept; null: nothing was answered.</summary>
    public DateOnly? AnswersUntil { get; private set; }

    /// <summary>The entry of the waiting list whose offered place it takes; null: it has none, as any line.</summary>
    public Guid? Offer { get; private set; }

    public bool IsUnderPayment => Order is not null;

    public static CartLine Of(Guid group, Guid person, Money price, DateTimeOffset now, int tickets = 0) =>
        new() { Id = Guid.CreateVersion7(now), Group = group, Person = person, AddedAt = now, SeenPrice = price, Tickets = tickets };

    /// <summary>Another number of tickets, at the price that is shown now.</summary>
    public void Become(int tickets, Money price) => (Tickets, SeenPrice) = (tickets, price);

    public void TakesOffer(Guid entry) => Offer = entry;

    public void GoesInto(Guid order) => Order = order;

    public void ComesBack() => Order = null;

    public void Answered(GivenAnswers answers) => (Answers, AnswersUntil) = (answers, answers.KeptUntil);

    /// <summary>Erases what may not be kept on that day any more.</summary>
    public void ForgetAnswers(DateOnly today) => Answered(Answers.KeptOn(today));

    public void TiedBy(Guid? tie) => Tie = tie;
}
