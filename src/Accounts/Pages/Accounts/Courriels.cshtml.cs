using Loisirs.Accounts.Application.Correspondence;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Accounts.Pages.Accounts;

internal sealed class CourrielsModel : HousePage
{
    public IReadOnlyList<MailFile> Files { get; private set; } = [];

    protected override Task<IActionResult?> Load() => Show(new ReadMailFolder(), files => Files = files);
}
