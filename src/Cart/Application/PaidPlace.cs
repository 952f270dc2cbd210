namespace Loisirs.Cart.Application;

/// <summary>A person has a place in a group by a paid order of ours.</summary>
internal sealed record PaidPlace(Guid Person, Guid Group);
