using Loisirs.Kernel;
using Loisirs.Shared.Texts;
using MediatR;

namespace Loisirs.Cart.Application.Documents;

/// <summary>A receipt or a credit note as PDF: the data of its page, in the language of its order. The same document always says the same.</summary>
/// <remarks>P-213. Refuses: house.not-found.</remarks>
/// <param name="Document">As it is printed: <c>R-000042</c>.</param>
[Needs(Right.OwnOrders, Right.ReadOrders)]
internal sealed record PrintDocument(string Order, string Document) : IQuery<PrintedDocument>;

internal sealed record PrintedDocument(string FileName, byte[] File)
{
    public const string ContentType = "application/pdf";
}

/// <summary>Makes the file of a document.</summary>
internal interface IDocumentPrinter
{
    byte[] Print(DocumentView view, Words words);
}

internal sealed class PrintDocumentHandler(IMediator house, IDocumentPrinter printer, WordsIn words) : IQueryHandler<PrintDocument, PrintedDocument>
{
    public async Task<Result<PrintedDocument>> Handle(PrintDocument query, CancellationToken stop)
    {
        var view = await house.Send(new ShowDocument(query.Order, query.Document), stop);
        return view.Then(shown => new PrintedDocument($"{shown.Issued.Number}.pdf", printer.Print(shown, words.The(shown.Order.Language))));
    }
}
