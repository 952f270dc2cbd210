using Loisirs.Cart.Application.Books;
using Loisirs.Cart.Domain.Books;

namespace Loisirs.Cart.Api;

/// <summary>What the journal comes to.</summary>
/// <param name="Until">Included.</param>
internal sealed record JournalBody(DateOnly From, DateOnly Until, IReadOnlyList<JournalRowBody> Rows)
{
    public static JournalBody Of(BooksView view) => new(
        view.From, view.Until, [.. view.Rows.Select(row => new JournalRowBody(row.Day, row.Account, row.Code, row.Debit.Cents, row.Credit.Cents))]);
}

/// <param name="Code">The ledger code; empty unless it is revenue.</param>
/// <param name="Debit">Cents.</param>
/// <param name="Credit">Cents.</param>
internal sealed record JournalRowBody(DateOnly Day, Account Account, string Code, long Debit, long Credit);
