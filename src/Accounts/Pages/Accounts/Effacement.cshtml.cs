using Loisirs.Accounts.Application.Erasure;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Accounts.Pages.Accounts;

internal sealed class EffacementModel : HousePage
{
    public MyErasure Erasure { get; private set; } = null!;

    protected override Task<IActionResult?> Load() => Show(new FindMyErasure(), erasure => Erasure = erasure);

    public Task<IActionResult> OnPostAskAsync() => Send(new AskErasure(), _ => Go("/Accounts/Effacement", Words["erasure.asked"]));

    public Task<IActionResult> OnPostTakeBackAsync() => Send(new TakeErasureBack(), _ => Go("/Accounts/Effacement", Words["erasure.taken-back"]));
}
