using Loisirs.Kernel;

namespace Loisirs.Cart.Application.Carts;

/// <summary>Puts one person of the family and one group in the cart, at the price of now. Nothing is held by it.</summary>
/// <remarks>Procedure, step 6. Refuses: cart.person-missing, cart.already-in-cart, cart.too-many-lines, and the reasons of
/// <see cref="Loisirs.Catalogue.Contracts.Places.MayTake"/>; house.not-found for a person of another family. C17.</remarks>
[Needs(Right.Register)]
internal sealed record AddToCart(Guid Group, Guid Person) : ICommand<AddedToCart>;

/// <summary>What was added, for the sentence that says so.</summary>
internal sealed record AddedToCart(Guid Line, string FirstName, string ActivityName, string Code, Money Price);
