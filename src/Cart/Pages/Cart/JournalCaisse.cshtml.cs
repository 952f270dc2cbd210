using Loisirs.Cart.Application.Books;
using Loisirs.Shared.Sheets;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>« Journal de caisse »: what a while comes to by account and ledger code, and the file of it for the town's accounting.</summary>
internal sealed class JournalCaisseModel : HousePage
{
    [BindProperty(Name = "du", SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(Name = "au", SupportsGet = true)]
    public DateOnly? Until { get; set; }

    public BooksView Books { get; private set; } = null!;

    private SheetFile Exported { get; set; } = null!;

    public Task<IActionResult> OnGetCsvAsync() => Export(SheetFormat.Csv);

    public Task<IActionResult> OnGetXlsxAsync() => Export(SheetFormat.Xlsx);

    protected override Task<IActionResult?> Load() => Show(new ListBooks(From, Until), books => Books = books);

    private async Task<IActionResult> Export(SheetFormat format)
    {
        Response.Headers.CacheControl = "no-store";
        return await Show(new ExportBooks(From, Until, format), made => Exported = made) ?? File(Exported.Content, Exported.ContentType, Exported.Name);
    }
}
