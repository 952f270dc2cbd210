using Loisirs.Accounts.Application.Merging;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Accounts.Pages.Accounts;

internal sealed class DoublonsModel : HousePage
{
    /// <summary>The family that goes on for both.</summary>
    [BindProperty(SupportsGet = true, Name = "garde")]
    public Guid Kept { get; set; }

    /// <summary>The family that is closed.</summary>
    [BindProperty(SupportsGet = true, Name = "part")]
    public Guid Gone { get; set; }

    public MergePreview Preview { get; private set; } = null!;

    protected override Task<IActionResult?> Load() => Show(new PreviewMerge(Kept, Gone), preview => Preview = preview);

    public Task<IActionResult> OnPostAsync() =>
        Send(new MergeFamilies(Kept, Gone), _ => Go("/Accounts/Dossier", Words["merge.done"], new { id = Kept }));
}
