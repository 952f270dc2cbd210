using Loisirs.Cart.Application.Cancelling;
using Loisirs.Cart.Application.Carts;
using Loisirs.Cart.Application.Instalments;
using Loisirs.Cart.Domain;
using Loisirs.Cart.Domain.Credits;
using Loisirs.Cart.Domain.Instalments;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;
using Loisirs.Kernel.Ages;

namespace Loisirs.Cart.Application.CheckOut;

/// <summary>The order that would be made of the lines just held, before the family's yes is compared with it.</summary>
/// <param name="family">Its name, under which its tickets are found.</param>
internal sealed class Draft(IReadOnlyList<PricedLine> lines, string family, DateOnly today, RefundSettings refunds)
{
    private readonly List<PricedLine> _standing = [.. lines.Where(line => line.Lost is null)];

    /// <summary>The ids of the cart's lines that the order would take.</summary>
    public IReadOnlySet<Guid> Taken => _standing.Select(line => line.Line.Id).ToHashSet();

    /// <summary>The promo code takes something off: the order uses it.</summary>
    public bool UsesCode => _standing.Exists(line => line.Steps.HasCode);

    /// <summary>P-110: lines were lost, something needed was not answered, or the total is not the one that was seen; empty when the yes stands.</summary>
    /// <param name="card">Cents of the gift card that were to be used: never more than what is asked at once.</param>
    /// <param name="credit">Cents of credit that were to be used: never more than the rest.</param>
    public IReadOnlyList<Refusal> WhyNot(long seenTotal, bool withoutLost, int? seenLines, long card = 0, long credit = 0, IReadOnlyList<PlannedPart>? parts = null)
    {
        var lost = lines.Where(line => line.Lost is not null).ToList();
        var fewer = seenLines is { } seen && _standing.Count < seen;
        if (lost.Count > 0 && (!withoutLost || fewer || _standing.Count == 0))
            return [CartRefusals.Changed, .. lost.Select(line => line.Naming)];

        if (_standing.Where(line => line.LacksAnswers).ToList() is { Count: > 0 } unanswered)
            return [.. unanswered.Select(line => CartRefusals.AnswersMissing(line.Line.Id, line.Group.ActivityName, line.FirstName))];

        if (Total.Cents != seenTotal)
            return [CartRefusals.TotalChanged(new Money(seenTotal), Total)];
        var asked = (parts ?? []).AskedAtOnce(Total);
        if (card > asked.Cents)
            return [CreditRefusals.CardChanged(asked)];
        return credit <= asked.Cents - card ? [] : [CreditRefusals.Changed(asked - new Money(card))];
    }

    /// <summary>What its lines come to, taxes in.</summary>
    public Money Total => LinePrice.Sum(_standing.Select(line => line.Price)).Total;

    /// <summary>What of it decides when it is paid.</summary>
    public CartToPay ToPay => ToDefer.Of(_standing.Select(line => (line.Group, line.Price.Total)), today);

    /// <summary>Frozen: whatever changes later, these words and amounts stay.</summary>
    public IReadOnlyList<OrderLine> OrderLines(DateTimeOffset now) => [.. _standing.Select((line, index) => new OrderLine
    {
        Id = Guid.CreateVersion7(now), Number = index + 1, Group = line.Group.Id, Person = line.Line.Person, Tickets = line.Line.Tickets, Tie = line.Line.Tie,
        Answers = line.Line.Answers, FirstName = line.FirstName, LastName = line.Member?.LastName ?? "", Age = line.Member is { } member ? Age.YearsOn(member.BirthDate, today) : 0,
        Class = line.Class, ActivityName = line.Group.ActivityName, GroupCode = line.Group.Code, Schedule = line.Group.Schedule,
        Programme = line.Group.Programme, ProgrammeId = line.Group.ProgrammeId, Steps = line.Steps, Policy = refunds.For(line.Group), Tariff = line.Answer!.Tariff, TaxStatus = line.Answer.TaxStatus, LedgerCode = line.Group.LedgerCode,
        Search = OrderLine.SearchOf(line.NameToFind(family), line.Group.ActivityName), FeePrice = line.Fee.Price, FeeGst = line.Fee.Gst, FeeQst = line.Fee.Qst, Price = line.Price.Price, Gst = line.Price.Gst, Qst = line.Price.Qst, Total = line.Price.Total,
    })];
}
