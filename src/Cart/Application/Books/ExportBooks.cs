using Loisirs.Kernel;
using Loisirs.Shared.Texts;
using MediatR;

namespace Loisirs.Cart.Application.Books;

/// <summary>The same as <see cref="ListBooks"/>, as a file for the town's accounting.</summary>
/// <remarks>P-709: what is typed is text to the program that opens it, never a formula. Refuses: books.too-much.</remarks>
[Needs(Right.ReadOrders)]
internal sealed record ExportBooks(DateOnly? From, DateOnly? Until, BookFormat Format) : IQuery<BookFile>;

internal enum BookFormat
{
    Csv,
    Xlsx,
}

internal sealed record BookFile(string Name, string ContentType, byte[] Content);

/// <summary>Writes a table as a file.</summary>
internal interface IBookWriter
{
    BookFile Write(string name, IReadOnlyList<string> heads, IEnumerable<BookRow> rows, Words words, BookFormat format);
}

internal sealed class ExportBooksHandler(IMediator house, IBookWriter writer, Words words) : IQueryHandler<ExportBooks, BookFile>
{
    public async Task<Result<BookFile>> Handle(ExportBooks query, CancellationToken stop)
    {
        var books = await house.Send(new ListBooks(query.From, query.Until), stop);
        return books.Then(view => writer.Write(
            $"journal-{view.From:O}-{view.Until:O}",
            [words["reconcile.day"], words["till-journal.account"], words["closing.code"], words["till-journal.debit"], words["till-journal.credit"]], view.Rows, words, query.Format));
    }
}
