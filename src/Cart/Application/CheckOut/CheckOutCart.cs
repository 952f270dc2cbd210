using Loisirs.Kernel;

namespace Loisirs.Cart.Application.CheckOut;

/// <summary>Turns the family's cart into an order at the total that was seen. Nothing to pay: paid at once and complete.
/// Otherwise its places are held until <see cref="CheckedOut.HeldUntil"/> and a payment is due.</summary>
/// <remarks>Procedure, step 7; P-110, P-117. While an order of the family is being paid, answers that same order (P-205).
/// Refuses: cart.empty; cart.changed, then cart.line-filled or cart.line-lost for each line that no longer stands, each at the
/// field <c>line-{id}</c>; cart.total-changed with the old and the new total.</remarks>
/// <param name="SeenTotal">Cents: the total that the page showed.</param>
/// <param name="WithoutLost">The family was told which lines are lost, and goes on with the others.</param>
/// <param name="SeenLines">How many lines the page showed as standing; if fewer stand now, the family is asked again.</param>
[Needs(Right.Register)]
internal sealed record CheckOutCart(long SeenTotal, bool WithoutLost, int? SeenLines = null) : ICommand<CheckedOut>;

/// <summary>An order was made of the cart.</summary>
/// <param name="IsPaid">Nothing to pay: complete at once.</param>
/// <param name="HeldUntil">UTC: its places are kept until then; null when it is paid.</param>
internal sealed record CheckedOut(Guid Order, string Number, Money Total, bool IsPaid, DateTimeOffset? HeldUntil);
