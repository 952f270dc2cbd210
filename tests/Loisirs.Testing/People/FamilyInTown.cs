using System.Globalization;
using Loisirs.Accounts.Application.Families;
using Loisirs.Accounts.Application.Homes;
using Loisirs.Accounts.Contracts.Families;
using Loisirs.Cart.Application.Carts;
using Loisirs.Cart.Application.CheckOut;
using Loisirs.Kernel;
using Loisirs.Shared.Callers;
using MediatR;

namespace Loisirs.Testing.People;

/// <summary>A family of the town, and what it does there.</summary>
/// <param name="language">What it is written to in, and reads the portal in.</param>
public sealed class FamilyInTown(Town town, Guid id, string name, string email, bool isApproved, Language language = Language.French)
{
    private readonly Dictionary<string, MemberView> _members = new(StringComparer.Ordinal);

    public Guid Id => id;

    public string Name => name;

    public string Email => email;

    /// <summary>The members by first name.</summary>
    public IReadOnlyDictionary<string, MemberView> Members => _members;

    public Guid this[string member] => _members[member].Id;

    /// <summary>Its parent, signed in freshly, whatever the town's clock says.</summary>
    public void Parent(Caller caller)
    {
        caller.Become(new CallerFacts([Role.Citizen], id, id, isApproved, name, language, DateTimeOffset.MaxValue));
        caller.Speaks(language);
    }

    public Task<Result<T>> Asks<T>(IRequest<Result<T>> request) => town.Ask(Parent, request);

    /// <summary>Asks, and expects it done.</summary>
    public async Task<T> Does<T>(IRequest<Result<T>> request) => Town.Expect(await Asks(request));

    /// <summary>A member is added by the family page's own command.</summary>
    public async Task<FamilyInTown> With(string firstName, string born)
    {
        _members.Add(firstName, await Adds(firstName, name, born));
        return this;
    }

    /// <summary>A member whose name is not the family's, or who is much like another.</summary>
    /// <param name="lastName">May be empty.</param>
    public Task<MemberView> Adds(string firstName, string lastName, string born) =>
        Does(new AddMember(firstName, lastName, Day(born), KeepBoth: true));

    /// <summary>A child of another household lives here too.</summary>
    public void Knows(MemberView child) => _members.Add(child.FirstName, child);

    /// <summary>The child lives in one household again.</summary>
    public async Task SharesNoMore(string child) => await Does(new EndSecondHome(this[child]));

    /// <summary>A member is registered no more.</summary>
    public async Task Withdraws(string member) => await Does(new WithdrawMember(this[member]));

    /// <summary>The family page corrects a name or a birth date; everybody is told.</summary>
    public async Task Corrects(Guid member, string firstName, string lastName, string born)
    {
        await Does(new CorrectMember(member, firstName, lastName, Day(born)));
        await town.Quiet();
    }

    internal Task<AddedToCart> PutsInCart(string member, GroupInTown group) => Does(new AddToCart(group.Id, this[member]));

    /// <summary>So many tickets of each class are put in the cart.</summary>
    internal Task<ChosenTickets> Chooses(ShowInTown show, params IReadOnlyList<(string Class, int Tickets)> tickets) => Does(Choice(show, tickets));

    internal static ChooseTickets Choice(ShowInTown show, params IReadOnlyList<(string Class, int Tickets)> tickets) => new(
        show.Group.Id, [.. tickets.Select(of => new TicketChoice(show.Classes[of.Class], of.Tickets.ToString(CultureInfo.InvariantCulture)))]);

    internal Task<CartView> Cart() => Does(new ShowCart());

    /// <summary>Presses « Payer » at the total that its cart shows.</summary>
    internal async Task<Result<CheckedOut>> ChecksOut(bool withoutLost = false) =>
        await Asks(new CheckOutCart((await Cart()).Total.Cents, withoutLost));

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
