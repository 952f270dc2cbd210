using Loisirs.Accounts.Application.Proofs;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Accounts.Pages.Accounts;

/// <summary>« Preuve de résidence »: where the last one stands, and a document to send.</summary>
internal sealed class PreuveModel : HousePage
{
    [BindProperty]
    public IFormFile? Document { get; set; }

    public MyProof Mine { get; private set; } = null!;

    protected override Task<IActionResult?> Load() => Show(new FindMyProof(), mine => Mine = mine);

    public Task<IActionResult> OnPostSendAsync() =>
        Send(new SendProof(Document?.FileName, Document?.OpenReadStream()), _ => Go("/Accounts/Preuve", Words["proof.thanks"]));

    public Task<IActionResult> OnPostTakeBackAsync() => Send(new TakeProofBack(), _ => Go("/Accounts/Preuve", Words["proof.taken-back"]));
}
