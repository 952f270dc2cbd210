using Loisirs.Cart.Application.Documents;
using Loisirs.Cart.Application.Orders;
using Loisirs.Cart.Application.Prices;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel.Taxes;
using Loisirs.Shared.Texts;

namespace Loisirs.Cart.Infrastructure.Print;

/// <summary>Prints a receipt or a credit note as PDF: the same data as its page.</summary>
internal sealed class DocumentPrinter : IDocumentPrinter
{
    /// <summary>So that amounts of four figures stand on one line.</summary>
    private const double SizeOfLines = 9;

    private static readonly PrintedColumn[] OfFacts = [new(.3, IsHead: true), new(.7)];
    private static readonly PrintedColumn[] OfLines =
        [new(.17, IsHead: true), new(.29), new(.11), new(.11, IsNumber: true), new(.095, IsNumber: true), new(.095, IsNumber: true), new(.13, IsNumber: true)];
    private static readonly PrintedColumn[] OfTotals = [new(.75, IsHead: true), new(.25, IsNumber: true)];

    public byte[] Print(DocumentView view, Words words)
    {
        var (issued, title) = (view.Issued, words[view.IsCredit ? "receipt.credit-title" : "receipt.title", view.Issued.Number]);
        using var sheet = new PrintedSheet($"{title} – {issued.Organiser}", words.IsFrench ? "fr-CA" : "en-CA", issued.IssuedAt, issued.Number);
        sheet.Title(title);
        sheet.Table(OfFacts, heads: null, Facts(view, words));
        sheet.Section(words[view.IsCredit ? "receipt.credited" : "order-page.lines"]);
        sheet.Table(OfLines, Heads(words), view.Lines.SelectMany(line => Lines(view, line, words)), SizeOfLines);
        sheet.Section(words["receipt.totals"]);
        sheet.Table(OfTotals, heads: null, Totals(view, words));
        return sheet.Close();
    }

    private static IEnumerable<IReadOnlyList<string>> Facts(DocumentView view, Words words)
    {
        var issued = view.Issued;
        yield return [words["receipt.organiser"], $"{issued.Organiser}\n{issued.OrganiserAddress}"];
        yield return [words["receipt.issued"], words.Of(issued.IssuedAt)];
        yield return [words["order-page.number"], view.Order.Number];
        if (view.Receipt is { } receipt)
            yield return [words["receipt.of"], receipt];
        yield return [words["order-page.payer"], view.Order.PayerName];
        if (issued.GstNumber.Length > 0)
            yield return [words["receipt.gst-number"], issued.GstNumber];
        if (issued.QstNumber.Length > 0)
            yield return [words["receipt.qst-number"], issued.QstNumber];
    }

    private static string[] Heads(Words words) =>
    [
        words["receipt.person"], words["receipt.activity"], words["receipt.taxes"], words["receipt.price"],
        words["order-page.gst"], words["order-page.qst"], words["order-page.total"],
    ];

    private static IEnumerable<string[]> Lines(DocumentView view, OrderLineView line, Words words)
    {
        yield return Line(
            line, [$"{line.ActivityName} ({line.GroupCode})", line.Schedule, .. view.Date is { } date ? [words["receipt.date-back", date]] : view.IsCredit ? [] : words.Steps(line.Steps)], view.AmountsOf(line), words);
        if (view.FeeOf(line) is { IsZero: false } fee)
            yield return Line(line, [words["late-fee.name"], $"{line.ActivityName} ({line.GroupCode})"], fee, words);
    }

    private static string[] Line(OrderLineView line, IEnumerable<string> what, LinePrice amounts, Words words) =>
        [
            line.FullName, string.Join('\n', what),
            words[line.TaxStatus == TaxStatus.Taxable ? "receipt.taxed" : "receipt.exempt"],
            words.Of(amounts.Price), words.Of(amounts.Gst), words.Of(amounts.Qst), words.Of(amounts.Total),
        ];

    private static IEnumerable<IReadOnlyList<string>> Totals(DocumentView view, Words words)
    {
        var amounts = view.Amounts;
        yield return [words["order-page.subtotal"], words.Of(amounts.Price)];
        yield return [words["order-page.gst"], words.Of(amounts.Gst)];
        yield return [words["order-page.qst"], words.Of(amounts.Qst)];
        yield return [words["order-page.total"], words.Of(amounts.Total)];
        foreach (var payment in view.Payments)
            yield return [words["order-page.payment", payment.WayIn(words), payment.At], words.Of(payment.Amount)];
        if (!view.Left.IsZero)
            yield return [words["instalment.receipt-left"], words.Of(view.Left)];
    }
}
