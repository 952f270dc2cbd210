using Loisirs.Cart.Application.Credits;
using Loisirs.Cart.Domain.Credits;

namespace Loisirs.Cart.Api;

/// <summary>A family's credit; all amounts in cents.</summary>
/// <param name="Balance">What can be used now; what an open order holds is not in it.</param>
internal sealed record CreditBody(long Balance, IReadOnlyList<MovementBody> Items, int Page, int Pages, int Total)
{
    public static CreditBody Of(CreditView credit) => new(
        credit.Balance.Cents, [.. credit.Movements.Items.Select(moved => new MovementBody(moved.At, moved.Kind, moved.Amount.Cents, moved.Order, moved.Reason))],
        credit.Movements.Number, credit.Movements.Pages, credit.Movements.Total);
}

/// <param name="GiftCard">Its code; capitals, spaces and hyphens do not count.</param>
internal sealed record GiftCardBody(string? GiftCard);

/// <param name="End">The last characters of its code.</param>
/// <param name="Left">Cents that are on it.</param>
internal sealed record GiftCardInCartBody(string End, long Left);

/// <param name="Amount">Above zero when it came in.</param>
/// <param name="Order">The order's number; empty where none is concerned.</param>
internal sealed record MovementBody(DateTimeOffset At, MovementKind Kind, long Amount, string Order, string Reason);
