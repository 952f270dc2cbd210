using Loisirs.Kernel;

namespace Loisirs.Cart.Contracts.Orders;

/// <summary>A family has paid registrations in a group that the town cancelled: they are to be refunded.</summary>
[Notice("cart.family-lost-group")]
public sealed record FamilyLostGroup(Guid Group, Guid Family) : INotice
{
    public Guid Aggregate => Family;
}
