using Loisirs.Accounts.Contracts.Families;
using Loisirs.Cart.Application.Carts;
using Loisirs.Cart.Application.CheckOut;
using Loisirs.Kernel;
using Loisirs.Shared.Callers;
using MediatR;

namespace Loisirs.Testing.People;

/// <summary>A family of the town, and what it does there.</summary>
public sealed class FamilyInTown(Town town, Guid id, string name, string email, bool isApproved)
{
    private readonly Dictionary<string, MemberView> _members = new(StringComparer.Ordinal);

    public Guid Id => id;

    public string Name => name;

    public string Email => email;

    /// <summary>The members by first name.</summary>
    public IReadOnlyDictionary<string, MemberView> Members => _members;

    public Guid this[string member] => _members[member].Id;

    /// <summary>Its parent, signed in.</summary>
    public void Parent(Caller caller) => caller.Become(new CallerFacts(Role.Citizen, id, id, isApproved, name, Language.French));

    public Task<Result<T>> Asks<T>(IRequest<Result<T>> request) => town.Ask(Parent, request);

    /// <summary>Asks, and expects it done.</summary>
    public async Task<T> Does<T>(IRequest<Result<T>> request) => Town.Expect(await Asks(request));

    /// <summary>A member is added by the family page's own command.</summary>
    public async Task<FamilyInTown> With(string firstName, string born)
    {
        var member = await Does(new Accounts.Application.Families.AddMember(firstName, name, DateOnly.Parse(born, System.Globalization.CultureInfo.InvariantCulture)));
        _members.Add(firstName, member);
        return this;
    }

    internal Task<AddedToCart> PutsInCart(string member, GroupInTown group) => Does(new AddToCart(group.Id, this[member]));

    internal Task<CartView> Cart() => Does(new ShowCart());

    /// <summary>Presses « Payer » at the total that its cart shows.</summary>
    internal async Task<Result<CheckedOut>> ChecksOut(bool withoutLost = false) =>
        await Asks(new CheckOutCart((await Cart()).Total.Cents, withoutLost));
}
