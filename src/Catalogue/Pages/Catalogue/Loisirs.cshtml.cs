using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Catalogue.Pages.Catalogue;

/// <summary>The leisure tab opens on « Activités » (procedure, steps 2 and 3).</summary>
internal sealed class LoisirsModel : HousePage
{
    public override Task<IActionResult> OnGetAsync() => Task.FromResult<IActionResult>(RedirectToPage("/Catalogue/Activites"));
}
