using Loisirs.Cart.Application.Documents;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>« Documents »: receipts and credit notes by year, each to read, to print or to keep.</summary>
internal sealed class DocumentsModel : HousePage
{
    [BindProperty(Name = "annee", SupportsGet = true)]
    public int? Year { get; set; }

    [BindProperty(Name = "p", SupportsGet = true)]
    public int PageNumber { get; set; } = 1;

    public DocumentsOfYear Shown { get; private set; } = null!;

    protected override Task<IActionResult?> Load() => Show(new ListDocuments(Year, PageNumber), shown => Shown = shown);
}
