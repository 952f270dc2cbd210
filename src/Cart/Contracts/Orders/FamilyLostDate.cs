using Loisirs.Kernel;

namespace Loisirs.Cart.Contracts.Orders;

/// <summary>A family has paid registrations in a group of which the town cancelled one date for good: its share is to be given back.</summary>
/// <param name="Revision">Of the group with this change.</param>
/// <param name="Since">UTC: whoever had checked out by then had paid for the date.</param>
/// <param name="Reason">For the family.</param>
[Notice("cart.family-lost-date")]
public sealed record FamilyLostDate(Guid Family, Guid Group, Guid Meeting, int Revision, DateTimeOffset Since, string Reason) : INotice
{
    public Guid Aggregate => Family;
}
