using Loisirs.Catalogue.Application.Activities;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Catalogue.Pages.Catalogue;

/// <summary>One activity, show or subscription, with its groups. Its address begins with its id: the name behind it may change.</summary>
internal sealed class ActiviteModel : HousePage
{
    private const int IdLength = 36;

    /// <summary><c>{id}-{slug}</c>.</summary>
    [BindProperty(SupportsGet = true)]
    public string Address { get; set; } = "";

    public ActivityPage Activity { get; private set; } = null!;

    protected override async Task<IActionResult?> Load()
    {
        if (!Guid.TryParseExact(Address[..IdLength], "D", out var id))
        {
            return NotFound();
        }

        return await Show(new ShowActivity(id), activity => Activity = activity)
            ?? (Address == $"{id}-{Activity.Slug}" ? null : RedirectToPage(new { address = $"{id}-{Activity.Slug}" }));
    }
}
