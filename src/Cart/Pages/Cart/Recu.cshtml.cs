using Loisirs.Cart.Application.Documents;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>« Reçu » and « Note de crédit », to read and to print: the fullest set of data, whatever the amount.</summary>
internal sealed class RecuModel : HousePage
{
    /// <summary>The order's number.</summary>
    [BindProperty(Name = "no", SupportsGet = true)]
    public string Number { get; set; } = "";

    /// <summary>The document's own number.</summary>
    [BindProperty(Name = "recu", SupportsGet = true)]
    public string Document { get; set; } = "";

    public DocumentView View { get; private set; } = null!;

    protected override Task<IActionResult?> Load() => Show(new ShowDocument(Number, Document), view => View = view);
}
