using Loisirs.Cart.Application.CheckOut;

namespace Loisirs.Testing.People;

/// <summary>The checkout alone, of a cart in which nothing is to be paid: no page and no look at the cart before it.</summary>
internal static class BareCheckout
{
    /// <summary>It was done, at once and whole.</summary>
    public static async Task<bool> FinishesFreeCart(this FamilyInTown family)
    {
        var answer = await family.Asks(new CheckOutCart(SeenTotal: 0, WithoutLost: false));
        return !answer.IsRefused && answer.Value.IsPaid;
    }

    /// <summary>A member wants a group.</summary>
    public static Task FillsCart(this FamilyInTown family, string member, GroupInTown group) => family.PutsInCart(member, group);
}
