using Loisirs.Accounts.Contracts.Families;
using Loisirs.Cart.Application.Prices;
using Loisirs.Cart.Domain;
using Loisirs.Cart.Domain.Carts;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Domain.Prices;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;
using MediatR;

namespace Loisirs.Cart.Application.Carts;

/// <summary>Whom and what a family's lines are about, as the other modules know it today.</summary>
/// <param name="Today">The civil date in town: it decides the class and the tax rates.</param>
internal sealed record CartContents(FamilyView Family, IReadOnlyDictionary<Guid, GroupView> Groups, DateOnly Today)
{
    private readonly Dictionary<Guid, MemberView> _members = Family.Members.ToDictionary(member => member.Id);

    public static async Task<CartContents> Read(
        IMediator house, Guid family, IEnumerable<Guid> groups, Language? language, DateOnly today, CancellationToken stop)
    {
        var view = (await house.Send(new FindFamily(family), stop)).Value;
        var wanted = groups.Distinct().ToList();
        var found = wanted.Count == 0 ? [] : (await house.Send(new FindGroups(wanted, language ?? view.Language), stop)).Value;
        return new(view, found.ToDictionary(group => group.Id), today);
    }

    /// <summary>The member, or null when that person is no longer in the family.</summary>
    public MemberView? Member(Guid person) => _members.GetValueOrDefault(person);

    /// <summary>The member as whoever takes that group: the class is of the day that the town says (C2).</summary>
    public Participant Participant(MemberView member, Guid group) =>
        new(member.Id, Family.Id, member.FirstName, member.BirthDate, ClassFor(member, group), member.Grades);

    /// <summary>So many tickets of a price class, for the family.</summary>
    public Wish Tickets(Guid group, Guid priceClass, int tickets)
    {
        var name = Groups.GetValueOrDefault(group)?.Ticketing?.Class(priceClass)?.Name ?? "";
        return new(group, new(priceClass, Family.Id, name, default, ClassFor(null, group))) { Tickets = tickets };
    }

    /// <summary>The wishes of those lines whose person and group are still known; of a tie all, or none.</summary>
    public IReadOnlyList<Wish> Wishes(IReadOnlyCollection<CartLine> lines)
    {
        var broken = lines.Where(line => !IsKnown(line)).Select(line => line.Tie).OfType<Guid>().ToHashSet();
        return [.. lines.Where(line => IsKnown(line) && !(line.Tie is { } tie && broken.Contains(tie))).Select(WishOf)];
    }

    /// <summary>Each line with its price of now, or with why it does not stand; lines of unknown groups are left out.</summary>
    public IReadOnlyList<PricedLine> Price(IEnumerable<CartLine> lines, IReadOnlyList<Answer> answers, CartPrices prices)
    {
        var byWish = answers.ToDictionary(answer => (answer.Group, answer.Person));
        var priced = lines.Where(line => Groups.ContainsKey(line.Group)).Select(line => AtTariff(line, byWish.GetValueOrDefault((line.Group, line.Person)))).ToList();
        return prices.On(priced, Today);
    }

    private ResidencyClass ClassFor(MemberView? member, Guid group) => Family.ClassFor(member, Today, Groups.GetValueOrDefault(group)?.FirstDay);

    private bool IsKnown(CartLine line) => Groups.ContainsKey(line.Group) && (line.IsTickets || Member(line.Person) is not null);

    private Wish WishOf(CartLine line)
    {
        var wish = line.IsTickets ? Tickets(line.Group, line.Person, line.Tickets) : new Wish(line.Group, Participant(Member(line.Person)!, line.Group));
        return wish with { Tie = line.Tie, Offered = line.Offer };
    }

    private PricedLine AtTariff(CartLine line, Answer? answer)
    {
        var priced = new PricedLine(line, Groups[line.Group], Member(line.Person), ClassFor(Member(line.Person), line.Group), answer, default);
        return answer is null ? priced : priced.At(new(line.Id, priced.Tariff, PriceSteps.None), Today);
    }
}

/// <summary>A line of the cart, priced now.</summary>
/// <param name="Member">Null for tickets, and when the person is no longer in the family.</param>
/// <param name="Answer">Whether it can be taken; null when its person, or somebody it is tied to, is no longer in the family.</param>
internal sealed record PricedLine(CartLine Line, GroupView Group, MemberView? Member, ResidencyClass Class, Answer? Answer, LinePrice Price)
{
    /// <summary>What lowered its tariff.</summary>
    public PriceSteps Steps { get; init; } = PriceSteps.None;

    /// <summary>What the catalogue asks for it, before anything lowers it; of tickets for all of them, as it is announced.</summary>
    public Money Tariff => (Answer?.Price ?? Money.Zero) * Math.Max(1, Line.Tickets);

    /// <summary>It is in no order, and can be taken: the next <c>Payer</c> is about it.</summary>
    public bool IsToPay => Lost is null && !Line.IsUnderPayment;

    /// <summary>Of <see cref="Price"/>, what is asked for a late registration.</summary>
    public LinePrice Fee { get; init; }

    /// <summary>The same at this net and with this fee, each with its taxes.</summary>
    public PricedLine At(NetPrice net, DateOnly today)
    {
        var fee = LinePrice.Of(net.Fee, Answer!.TaxStatus, today);
        return this with { Price = LinePrice.Of(net.Net, Answer.TaxesIncluded, Answer.TaxStatus, today) + fee, Fee = fee, Steps = net.Steps };
    }

    /// <summary>Why it does not stand; null when it does.</summary>
    public Refusal? Lost => Member is null && !Line.IsTickets ? CartRefusals.PersonGone : Answer is null ? CartRefusals.Tied : Answer.Why;

    /// <summary>Of tickets, the name of their price class.</summary>
    public string FirstName => Member?.FirstName ?? Group.Ticketing?.Class(Line.Person)?.Name ?? "";

    /// <summary>For the search: of tickets, whoever bought them.</summary>
    public string NameToFind(string family) => Member?.FullName ?? family;

    /// <summary>Something that the town needs to know of that person was not answered yet; nothing is asked of tickets.</summary>
    public bool LacksAnswers => !Line.IsTickets && Line.Answers.Lack(Group.Questions);

    /// <summary>The refusal that names it to the family.</summary>
    public Refusal Naming => Lost!.Code switch
    {
        "place.full" => CartRefusals.LineFilled(Line.Id, Group.ActivityName, FirstName),
        "place.tied" or "cart.tied" => CartRefusals.LineTied(Line.Id, Group.ActivityName, FirstName),
        _ => CartRefusals.LineLost(Line.Id, Group.ActivityName, FirstName, Lost),
    };
}
