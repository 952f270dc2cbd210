using Loisirs.Cart.Application.Carts;
using Loisirs.Cart.Domain.Codes;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Domain.Prices;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Kernel.Ages;
using Loisirs.Kernel.Time;

namespace Loisirs.Cart.Application.Prices;

/// <summary>What decides a family's prices now: the rules of its programmes, what it has already, the code that it typed.</summary>
/// <param name="Code">Null: none was typed.</param>
/// <param name="WhyNoCode">Why the code does not count; null when it does, or when there is none.</param>
/// <param name="Now">Sessions that have begun by then are not paid by whoever comes late.</param>
internal sealed record CartPrices(
    IReadOnlyDictionary<Guid, PriceRules> Rules, IReadOnlyList<EarlierLine> Earlier, FamilySize Size, PromoCode? Code, Refusal? WhyNoCode, DateTimeOffset Now)
{
    /// <summary>When the waiting list offered a place that is kept, UTC, by entry: its price is of that day.</summary>
    public IReadOnlyDictionary<Guid, DateTimeOffset> Offers { get; init; } = new Dictionary<Guid, DateTimeOffset>();

    public required TownZone Zone { get; init; }

    /// <summary>The line whose place the one that is priced takes: its rank, its code and its fee stay; null: it takes nobody's.</summary>
    public OrderLine? Replaced { get; init; }

    private const int AdultFrom = 18;

    private PromoCode? CodeThatCounts => WhyNoCode is null ? Code : null;

    /// <summary>The lines that can be paid at their price, step by step; the others as they are.</summary>
    public IReadOnlyList<PricedLine> On(IReadOnlyList<PricedLine> lines, DateOnly today)
    {
        var pricing = new Pricing(Rules, Earlier, Size, CodeThatCounts?.Terms ?? Replaced?.Steps.CodeToKeep);
        var priced = pricing.Price(lines.Where(line => line.IsToPay).Select(line => ToPrice(line, today))).ToDictionary(line => line.Line);
        return [.. lines.Select(line => priced.GetValueOrDefault(line.Line.Id) is { } price ? line.At(price, today) : line)];
    }

    /// <summary>What became of the code that was typed.</summary>
    public CodeInCart? CodeIn(IReadOnlyList<PricedLine> lines)
    {
        if (Code is null || !lines.Any(line => line.IsToPay))
            return null;

        var off = Money.Sum(lines.SelectMany(line => line.Steps.All).Where(step => step.IsCode).Select(step => step.Off));
        return new(Code.Code, WhyNoCode ?? (off.IsZero ? CodeRefusals.NothingHere(Code.Code) : null), off);
    }

    public static bool IsAdult(int age) => age >= AdultFrom;

    /// <summary>Now, or when the place was first kept for it.</summary>
    private DateTimeOffset TakenAt(PricedLine line) => line.Line.Offer is { } offer ? Offers.GetValueOrDefault(offer, Now) : Now;

    private LineToPrice ToPrice(PricedLine line, DateOnly today)
    {
        var meetings = line.Group.Kind == ActivityKind.Activity ? line.Group.Meetings.Where(meeting => !meeting.IsCancelled).ToList() : [];
        return new(line.Line.Id, line.Line.Person, line.Group.ProgrammeId, line.Tariff)
        {
            IsAdult = line.Member is { } member && IsAdult(Age.YearsOn(member.BirthDate, today)),
            IsOfPerson = !line.Line.IsTickets,
            Sessions = meetings.Count,
            SessionsLeft = meetings.Count(meeting => meeting.Start > Now),
            KeptRank = Replaced?.Steps.RankToKeep ?? 0,
            LateFee = Replaced?.FeePrice ?? Rules.GetValueOrDefault(line.Group.ProgrammeId, PriceRules.None).LateFee?.At(TakenAt(line), Zone) ?? Money.Zero,
            TakesCode = CodeThatCounts?.HoldsFor(line.Group.ProgrammeId) ?? Replaced is not null,
        };
    }
}
