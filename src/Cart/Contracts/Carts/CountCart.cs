using Loisirs.Kernel;

namespace Loisirs.Cart.Contracts.Carts;

/// <summary>How many registrations are in the caller's cart; 0 for whoever has none.</summary>
[Needs(Right.Anyone)]
public sealed record CountCart : IQuery<int>;
