using Loisirs.Kernel;

namespace Loisirs.Cart.Contracts.Orders;

/// <summary>Every line of these groups in an order that was paid, those that were cancelled since too. At most 20 groups.</summary>
/// <remarks>P-119.</remarks>
[Needs(Right.Inside)]
public sealed record FindRegistrations(IReadOnlyList<Guid> Groups) : IQuery<IReadOnlyList<RegisteredLine>>;

/// <param name="Number">The order's, such as <c>2026-004217</c>.</param>
/// <param name="Person">Of tickets, their price class.</param>
/// <param name="Tickets">0: a person's registration.</param>
/// <param name="Stands">Its place is the family's; false: it was lost, or cancelled.</param>
/// <param name="ChangedAt">UTC: when anything of its order last changed; null: before that was noted.</param>
public sealed record RegisteredLine(Guid Order, string Number, Guid Line, Guid Group, Guid Person, int Tickets, bool Stands, DateTimeOffset? ChangedAt)
{
    /// <summary>Places that it takes while it stands.</summary>
    public int Places => Math.Max(1, Tickets);
}
