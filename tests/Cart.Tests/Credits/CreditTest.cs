using Loisirs.Cart.Application.CheckOut;
using Loisirs.Cart.Application.Credits;
using Loisirs.Kernel;
using Loisirs.Shared.Callers;
using Loisirs.Testing;
using Loisirs.Testing.People;

namespace Loisirs.Cart.Tests.Credits;

/// <summary>A town whose office gives credit and sells gift cards.</summary>
public abstract class CreditTest : CartTest
{
    private protected static void Clerk(Caller caller) => Become(caller, Role.Clerk);

    private protected static void Manager(Caller caller) => Become(caller, Role.Manager);

    private static void Become(Caller caller, Role role) =>
        caller.Become(new CallerFacts([role], Guid.NewGuid(), Guid.Empty, IsApproved: false, "Camille", Language.French, DateTimeOffset.MaxValue));

    private protected async Task Gives(FamilyInTown family, string amount) =>
        Town.Expect(await Town.Ask(Manager, new GrantCredit(family.Id, amount, "Cours écourté")));

    private protected async Task<CheckedOut> ChecksOut(FamilyInTown family, long credit) =>
        await Does(family, new CheckOutCart((await CartOf(family)).Total.Cents, WithoutLost: false, Credit: credit));
}
