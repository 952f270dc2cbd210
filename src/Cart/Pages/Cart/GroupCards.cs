using Loisirs.Cart.Application.Carts;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using Loisirs.Kernel.Taxes;
using Loisirs.Shared.Texts;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>Makes the cards of one page in one language.</summary>
/// <param name="today">The day of the sale, in town time: its tax rates count.</param>
internal sealed class GroupCards(Words words, DateOnly today, Choices choices, bool isVisitor)
{
    /// <summary>The cards, in order; two groups that would bear the same name are told apart by their code.</summary>
    public IReadOnlyList<GroupCard> All()
    {
        var twice = choices.Groups.Items.GroupBy(choice => Which(choice.Group, withCode: false))
            .Where(same => same.Skip(1).Any()).Select(same => same.Key).ToHashSet(StringComparer.Ordinal);
        return [.. choices.Groups.Items.Select(choice => Card(choice, twice))];
    }

    /// <summary>« Natation 3, samedi 9 h »: the day and hour of the first date.</summary>
    public static string Which(GroupView group, Words words, bool withCode = false)
    {
        if (group.Meetings.Count == 0)
        {
            return words["register.which", group.ActivityName, group.Code];
        }

        var first = group.Meetings[0];
        var when = $"{TownFormat.Weekday(first.Day.DayOfWeek, words.IsFrench)} {words.HourOf(first.Start)}";
        return words[withCode ? "register.which-code" : "register.which", group.ActivityName, when, group.Code];
    }

    private string Which(GroupView group, bool withCode) => Which(group, words, withCode);

    private GroupCard Card(Choice choice, HashSet<string> twice)
    {
        var (state, act) = Stands(choice);
        var plain = Which(choice.Group, withCode: false);
        return new(choice, twice.Contains(plain) ? Which(choice.Group, withCode: true) : plain, Price(choice), state, act, choices.Person,
            choice.Nearest is { } near ? new(near, Which(near, withCode: true)) : null)
        { LateFee = LateFee(choice) };
    }

    /// <summary>Of a group whose registrations bear a name and cost something.</summary>
    private string? LateFee(Choice choice) => choice is { LateFee: { } fee, Group.Ticketing: null } && !(choice.Answer?.Price ?? choice.Group.NonResidentPrice).IsZero
        ? words[fee.IsAsked ? "late-fee.now" : "late-fee.from", Price(fee.Amount, choice.Answer?.TaxStatus ?? choice.Group.TaxStatus), fee.Begins]
        : null;

    private (CardState State, CardAct Act) Stands(Choice choice) => choice switch
    {
        { Group.State: GroupState.Cancelled } => (new("annule", words["register.state.cancelled"]), CardAct.Nothing),
        { Group: { State: GroupState.Published, Ticketing: not null } } => (Tickets(choice), CardAct.ChooseTickets),
        { IsInCart: true } => (new("deja", words["register.state.in-cart"]), CardAct.SeeCart),
        { IsOnList: true } => (new("deja", words["register.state.on-list"]), CardAct.SeeList),
        { Answer.Why: { } why } => Refused(choice, why),
        { Group.State: not GroupState.Published } => (new("ferme", words["register.state.closed"]), CardAct.Nothing),
        { Standing: { IsOpen: false } standing } => (NotOpen(standing), CardAct.Nothing),
        { Standing.Places.IsFull: true } => Full(choice),
        _ => (Room(choice), isVisitor ? CardAct.SignIn : choices is { MayRegister: true, Members.Count: > 0 } ? CardAct.Confirm : CardAct.Nothing),
    };

    private (CardState State, CardAct Act) Refused(Choice choice, Refusal why) => why.Code switch
    {
        "place.full" => Full(choice),
        "place.already" => (new("deja", words["register.state.has-place"]), CardAct.SeeRegistrations),
        "place.not-open" => (new("ouvre", words.Say(why)), choices.MayRegister && choice.Answer!.CanPrepare ? CardAct.Prepare : CardAct.Nothing),
        "place.cancelled" => (new("annule", words["register.state.cancelled"]), CardAct.Nothing),
        "place.closed" or "place.past" or "place.not-published" => (new("ferme", words.Say(why)), CardAct.Nothing),
        _ => (new("non", words.Say(why)), choice.Nearest is null ? CardAct.SeeFitting : CardAct.SeeSimilar),
    };

    /// <summary>Tickets are chosen on the show's own page, which says what stands in the way.</summary>
    private CardState Tickets(Choice choice) => (choice.Answer?.Places ?? choice.Standing?.Places) is { IsFull: true }
        ? FullState(choice)
        : choice.Standing is { IsOpen: false } standing ? NotOpen(standing) : Room(choice);

    private CardState NotOpen(Standing standing) => standing.OpensAt is { } opens
        ? new("ouvre", words["register.state.opens", opens])
        : new("ferme", words["register.state.closed"]);

    private (CardState State, CardAct Act) Full(Choice choice) =>
        (FullState(choice), choice.Answer is not null && choices.MayRegister ? CardAct.JoinList : choice.Nearest is not null ? CardAct.SeeSimilar : CardAct.Nothing);

    private CardState FullState(Choice choice) => new("plein", words.Count("register.state.full", choice.Places?.Waiting ?? 0), IsAboutPlaces: true);

    private CardState Room(Choice choice) => (choice.Answer?.Places ?? choice.Standing?.Places) is { IsNearlyFull: true } places
        ? new("peu", words.Count("register.state.few", places.Left), IsAboutPlaces: true)
        : new("ok", words["register.state.room"], IsAboutPlaces: true);

    private string Price(Choice choice) => choice.Group.Ticketing is { } tickets
        ? string.Join(" · ", tickets.Classes.Select(of => words["register.class-price", of.Name, of.Price.IsZero ? words["register.free"] : words.Of(of.Price)]))
        : choice.Answer is { } answer
        ? Price(answer.Price, answer.TaxStatus)
        : PriceOfAll(choice.Group);

    private string PriceOfAll(GroupView group) => group.ResidentPrice == group.NonResidentPrice
        ? Price(group.ResidentPrice, group.TaxStatus)
        : words["register.price-resident", Price(group.ResidentPrice, group.TaxStatus)]
            + " · " + words["register.price-others", Price(group.NonResidentPrice, group.TaxStatus)];

    private string Price(Money price, TaxStatus status)
    {
        if (price.IsZero)
        {
            return words["register.free"];
        }

        var taxed = Taxes.On(price.Cents, status, today);
        return taxed.Total == price.Cents ? words.Of(price) : words["register.with-taxes", price, new Money(taxed.Total)];
    }
}
