using Loisirs.Kernel;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Catalogue.Pages.Catalogue.Office;

/// <summary>A page of the office's catalogue. Its requests name the same right; here even an empty form is shown to nobody else.</summary>
internal abstract class OfficePage : HousePage
{
    public override Task<IActionResult> OnGetAsync() => Caller.May(Right.ManageCatalogue)
        ? base.OnGetAsync()
        : Refused([Caller.Role == Role.Visitor ? Refusal.SignInFirst : Refusal.Denied]);

    /// <summary>The form whose fields bear this prefix was sent, so what was typed stays; else the page shows what is stored.</summary>
    protected bool WasTyped(string prefix) =>
        Request.HasFormContentType && Request.Form.Keys.Any(key => key.StartsWith(prefix + ".", StringComparison.Ordinal));
}
