using Loisirs.Host.Frame;
using Loisirs.Kernel;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Host.Pages;

/// <summary>The office's front page: the rooms that whoever looks at it may enter, each in a line.</summary>
internal sealed class AdministrationModel(PortalRoutes routes) : HousePage
{
    private const string Path = "/administration";

    public IReadOnlyList<PortalTab> Sections { get; private set; } = [];

    protected override Task<IActionResult?> Load()
    {
        Sections = [.. PortalTab.All.Single(tab => tab.Path == Path).Under.Where(sub => sub.Path != Path && sub.Seen(Caller) && routes.Has(sub.Path))];
        return Task.FromResult<IActionResult?>(Caller.Role == Role.Visitor
            ? LocalRedirect($"{Request.PathBase}/connexion?retour={Uri.EscapeDataString(Request.PathBase + Path)}")
            : Sections.Count == 0 ? NotFound() : null);
    }
}
