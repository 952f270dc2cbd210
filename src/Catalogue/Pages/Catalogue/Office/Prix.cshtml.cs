using Loisirs.Catalogue.Application.Shows;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Loisirs.Catalogue.Pages.Catalogue.Office;

/// <summary>The price classes of a show, and what its taxes depend on.</summary>
internal sealed class PrixModel : OfficePage
{
    private const int FewestRows = 6;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public PriceClassFields Fields { get; set; } = new();

    public OfficePriceClasses Stored { get; private set; } = null!;

    public IEnumerable<SelectListItem> TaxItems =>
        [new(Words["manage.taxes-included"], bool.TrueString), new(Words["manage.taxes-added"], bool.FalseString)];

    public Task<IActionResult> OnPostAsync() => Send(
        new SetPriceClasses(Id, Fields), ok: _ => Go("/Catalogue/Office/Prix", Words["manage.saved"], new { Id }));

    protected override Task<IActionResult?> Load() => Show(new ShowPriceClasses(Id), Keep);

    /// <summary>What was typed stays; there is always room for more classes.</summary>
    private void Keep(OfficePriceClasses stored)
    {
        Stored = stored;
        var fields = WasTyped(nameof(Fields)) ? Fields : stored.Fields;
        var rows = fields.Rows ?? [];
        Fields = fields with { Rows = [.. rows, .. Enumerable.Repeat(new PriceClassRow(), Math.Max(FewestRows - rows.Count, rows.Count >= FewestRows ? 2 : 0))] };
    }
}
