using Loisirs.Accounts.Application.Families;
using Loisirs.Accounts.Application.SignUp;
using Loisirs.Kernel;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Accounts.Pages.Accounts;

internal sealed class EnAttenteModel : HousePage
{
    /// <summary>The family that waits, or null for somebody who has not signed in.</summary>
    public MyFamily? Family { get; private set; }

    protected override async Task<IActionResult?> Load() =>
        Caller.Role == Role.Citizen ? await Show(new FindMyFamily(), family => Family = family) : null;

    public Task<IActionResult> OnPostAgainAsync() =>
        Send(new SendProofAgain(null), _ => Go("/Accounts/EnAttente", Words["confirm.sent-again"]));
}
