using Loisirs.Accounts.Application.Families;
using Loisirs.Kernel;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Accounts.Pages.Accounts;

internal sealed class FamillesModel : HousePage
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public Slice<FamilyLine> Found { get; private set; } = null!;

    protected override Task<IActionResult?> Load() => Show(new SearchFamilies(Query, Number), found => Found = found);
}
