using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Carts;

/// <summary>A place that the waiting list keeps for a person.</summary>
/// <param name="Entry">The entry of the list that holds it.</param>
/// <param name="Price">Before taxes, as of now.</param>
internal sealed record OfferedPlace(Guid Group, Guid Person, Guid Entry, Money Price);
