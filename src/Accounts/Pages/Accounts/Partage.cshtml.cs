using Loisirs.Accounts.Application.Homes;
using Loisirs.Kernel;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Accounts.Pages.Accounts;

internal sealed class PartageModel : HousePage
{
    /// <summary>The mailed key.</summary>
    [BindProperty(SupportsGet = true, Name = "cle")]
    public string? Token { get; set; }

    /// <summary>Null where the key opens nothing.</summary>
    public OfferedChild? Child { get; private set; }

    /// <summary>Why it opens nothing.</summary>
    public string Why { get; private set; } = "";

    protected override async Task<IActionResult?> Load()
    {
        if (Only(Right.OwnFamily) is { } elsewhere)
        {
            return elsewhere;
        }

        var offered = await House.Send(new FindHomeInvitation(Token), Stop);
        (Child, Why) = offered.IsRefused ? (null, Words.Say(offered.Refusal)) : (offered.Value, "");
        return null;
    }

    public Task<IActionResult> OnPostAsync() =>
        Send(new AcceptSecondHome(Token), child => Go("/Accounts/Famille", Words["homes.accepted", child.FirstName]));
}
