using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Orders;

/// <summary>Who pays, as it was when the order was placed.</summary>
internal sealed record Payer(Guid Family, string Name, Language Language);
