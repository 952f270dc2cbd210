using Loisirs.Accounts.Application.Proofs;
using Loisirs.Accounts.Contracts.Families;
using Loisirs.Accounts.Domain.Families;
using Loisirs.Kernel.Time;
using Loisirs.Shared.Town;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Loisirs.Accounts.Pages.Accounts;

/// <summary>A proof of residency before the office: the document is taken out by a button, as a file, and never shown in a page.</summary>
internal sealed class PreuveDossierModel(IOptions<TownSettings> town, TownZone zone, TimeProvider time) : HousePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public ResidencyClass? Residency { get; set; }

    [BindProperty]
    public DateOnly? From { get; set; }

    [BindProperty]
    public DateOnly? To { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public ProofSheet Sheet { get; private set; } = null!;

    protected override Task<IActionResult?> Load()
    {
        if (HttpMethods.IsGet(Request.Method))
        {
            From = zone.DateAt(time.GetUtcNow());
            To = ResidencyCard.UsualEnd(From.Value, town.Value.ResidencyYears);
        }

        return Show(new FindProof(Id), sheet => Sheet = sheet);
    }

    public Task<IActionResult> OnPostOpenAsync() => Send(
        new OpenProof(Id), opened => File(opened.Content, opened.ContentType, $"{Words["proof.file-name"]}.{opened.Extension}"));

    public Task<IActionResult> OnPostAcceptAsync() =>
        Send(new AcceptProof(Id, Residency, From, To), _ => Go("/Accounts/Preuves", Words["proof.office-was-accepted"]));

    public Task<IActionResult> OnPostRefuseAsync() =>
        Send(new RefuseProof(Id, Reason), _ => Go("/Accounts/Preuves", Words["proof.office-was-refused"]));
}
