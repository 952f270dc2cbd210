using Loisirs.Kernel;
using Loisirs.Shared.Sheets;
using Loisirs.Shared.Texts;
using MediatR;

namespace Loisirs.Cart.Application.Books;

/// <summary>The same as <see cref="ListBooks"/>, as a file for the town's accounting.</summary>
/// <remarks>P-709: what is typed is text to the program that opens it, never a formula. Refuses: books.too-much.</remarks>
[Needs(Right.ReadOrders)]
internal sealed record ExportBooks(DateOnly? From, DateOnly? Until, SheetFormat Format) : IQuery<SheetFile>;

internal sealed class ExportBooksHandler(IMediator house, Words words) : IQueryHandler<ExportBooks, SheetFile>
{
    public async Task<Result<SheetFile>> Handle(ExportBooks query, CancellationToken stop)
    {
        var books = await house.Send(new ListBooks(query.From, query.Until), stop);
        return books.IsRefused ? Result<SheetFile>.Refused(books.Refusals) : await Sheet(books.Value).As(query.Format, stop);
    }

    private Sheet Sheet(BooksView books) => new(
        $"journal-{books.From:O}-{books.Until:O}",
        [words["reconcile.day"], words["till-journal.account"], words["till-journal.code"], words["till-journal.debit"], words["till-journal.credit"]],
        [.. books.Rows.Select(row => (IReadOnlyList<object?>)[row.Day, words[$"books.account.{row.Account}"], row.Code, row.Debit, row.Credit])])
    {
        Language = words.Language,
    };
}
