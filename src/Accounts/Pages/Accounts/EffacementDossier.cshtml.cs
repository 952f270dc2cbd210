using Loisirs.Accounts.Application.Erasure;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Accounts.Pages.Accounts;

internal sealed class EffacementDossierModel : HousePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public ErasureFile Erasure { get; private set; } = null!;

    protected override Task<IActionResult?> Load() => Show(new FindErasure(Id), file => Erasure = file);

    public Task<IActionResult> OnPostEraseAsync() => Send(new EraseFamily(Id), _ => Go("/Accounts/Effacements", Words["erasure.office-erased"]));

    public Task<IActionResult> OnPostRefuseAsync() => Send(new RefuseErasure(Id, Reason), _ => Go("/Accounts/Effacements", Words["erasure.office-refused"]));
}
