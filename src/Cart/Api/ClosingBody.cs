using Loisirs.Cart.Application.Books;
using Loisirs.Cart.Domain.Books;

namespace Loisirs.Cart.Api;

/// <summary>A day of the till, in cents.</summary>
/// <param name="ClosedAt">UTC; null: it is not closed, and the sums are what there would be to close now.</param>
/// <param name="Counted">Null: not yet.</param>
internal sealed record ClosingBody(DateOnly Day, DateTimeOffset? ClosedAt, long Expected, long? Counted, string Reason, IReadOnlyList<AccountBody> Sums)
{
    public static ClosingBody Of(ClosingView view) => new(
        view.Day, view.Closed?.ClosedAt, view.Expected.Cents, view.Closed?.Counted.Cents, view.Closed?.Reason ?? "", [.. view.Sums.Select(AccountBody.Of)]);
}

/// <param name="Code">The ledger code; empty unless it is revenue.</param>
/// <param name="Amount">Cents: debit above zero, credit below.</param>
internal sealed record AccountBody(Account Account, string Code, long Amount)
{
    public static AccountBody Of(Posting sum) => new(sum.Account, sum.Code, sum.Amount.Cents);
}

/// <param name="Day">In town.</param>
/// <param name="Counted">Cash in the drawer without the float, as one writes it: <c>120,00</c>.</param>
/// <param name="Reason">Why it is not what is expected; needed then.</param>
internal sealed record CloseDayBody(DateOnly? Day, string? Counted, string? Reason);

/// <summary>Cents.</summary>
internal sealed record ClosedDayBody(DateOnly Day, long Expected, long Counted);
