using Loisirs.Accounts.Application.ActingFor;
using Loisirs.Kernel;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Accounts.Pages.Accounts;

/// <summary>« Au nom de… »: until when, what stays closed, and the button that ends it.</summary>
internal sealed class FinAuNomModel : HousePage
{
    protected override Task<IActionResult?> Load() => Task.FromResult<IActionResult?>(Caller.Acting is null ? NotFound() : null);

    public async Task<IActionResult> OnPostAsync() => Caller is { Acting: not null, Family: var family }
        ? await Send(new EndActing(), _ => Go("/Accounts/Dossier", Words["acting.ended"], new { id = family }))
        : Back();

    /// <summary>It had ended by itself.</summary>
    private IActionResult Back() => Caller.May(Right.ReadFamilies) ? Go("/Accounts/Familles", Words["acting.ended"]) : LocalRedirect(Url.Content("~/"));
}
