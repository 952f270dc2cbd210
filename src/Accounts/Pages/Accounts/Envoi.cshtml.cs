using Loisirs.Accounts.Application.Correspondence;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Accounts.Pages.Accounts;

internal sealed class EnvoiModel : HousePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public WholeLetter Letter { get; private set; } = null!;

    public Task<IActionResult> OnPostCopyAsync() =>
        Send(new SendLetterCopy(Id), copy => Go("/Accounts/Envoi", Words["letters.copy-done", copy.To], new { id = Id }));

    protected override Task<IActionResult?> Load() => Show(new ReadLetter(Id), letter => Letter = letter);

    public Task<IActionResult> OnPostAgainAsync() =>
        Send(new SendLetterAgain(Id), _ => Go("/Accounts/Envoi", Words["letters.again-done"], new { id = Id }));
}
