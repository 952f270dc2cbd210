using Loisirs.Accounts.Application.Correspondence;
using Loisirs.Kernel;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Accounts.Pages.Accounts;

internal sealed class EnvoisModel : HousePage
{
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public Slice<LetterLine> Letters { get; private set; } = null!;

    protected override Task<IActionResult?> Load() => Show(new FindLetters(Number), letters => Letters = letters);
}
