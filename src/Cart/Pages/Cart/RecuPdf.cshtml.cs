using Loisirs.Cart.Application.Documents;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>A receipt or a credit note as PDF; its page is the reference.</summary>
internal sealed class RecuPdfModel : HousePage
{
    /// <summary>The order's number.</summary>
    [BindProperty(Name = "no", SupportsGet = true)]
    public string Number { get; set; } = "";

    /// <summary>The document's own number.</summary>
    [BindProperty(Name = "recu", SupportsGet = true)]
    public string Document { get; set; } = "";

    private PrintedDocument Printed { get; set; } = null!;

    public override async Task<IActionResult> OnGetAsync()
    {
        Response.Headers.CacheControl = "no-store"; // as the pages of whoever is signed in (P-804)
        return await Show(new PrintDocument(Number, Document), printed => Printed = printed) ?? File(Printed.File, PrintedDocument.ContentType);
    }
}
