using Loisirs.Accounts.Application.Approvals;
using Loisirs.Accounts.Application.Counter;
using Loisirs.Accounts.Contracts.Families;
using Loisirs.Accounts.Domain.Families;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Loisirs.Shared.TagHelpers;
using Loisirs.Shared.Town;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Loisirs.Accounts.Pages.Accounts;

internal sealed class DossierModel(IOptions<TownSettings> town, TownZone zone, TimeProvider time) : HousePage
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

    [BindProperty]
    public string? FirstName { get; set; }

    [BindProperty]
    public string? LastName { get; set; }

    [BindProperty]
    public TypedDate BirthDate { get; set; } = new();

    [BindProperty]
    public bool KeepBoth { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    /// <summary>Somebody of the family is much alike: the choice to keep both is offered (C18).</summary>
    public bool AsksToKeepBoth => ModelState.TryGetValue(nameof(KeepBoth), out var entry) && entry.Errors.Count > 0;

    /// <summary>A person was being added.</summary>
    public bool IsAdding => FirstName is not null || BirthDate.Day is not null;

    /// <summary>The caller may change families, not only read them.</summary>
    public bool MayWrite => Caller.May(Right.ApproveAccounts);

    /// <summary>The caller may use the family's pages in its name.</summary>
    public bool MayAct => Caller.May(Right.ActForFamilies);

    public AccountFile Dossier { get; private set; } = null!;

    protected override Task<IActionResult?> Load()
    {
        if (HttpMethods.IsGet(Request.Method))
        {
            From = zone.DateAt(time.GetUtcNow());
            To = ResidencyCard.UsualEnd(From.Value, town.Value.ResidencyYears);
        }

        return Show(new FindAccountFile(Id), file => Dossier = file);
    }

    public async Task<IActionResult> OnPostApproveAsync()
    {
        var next = await Next();
        return await Send(
            new ApproveAccount(Id, Residency, From, To), _ => Done(next, Words["office.approved"]));
    }

    public async Task<IActionResult> OnPostRefuseAsync()
    {
        var next = await Next();
        return await Send(new RefuseAccount(Id, Reason), _ => Done(next, Words["office.refused"]));
    }

    public Task<IActionResult> OnPostMemberAsync() => Send(
        new AddMemberAtCounter(Id, FirstName, LastName, BirthDate.Read(), KeepBoth),
        member => Go("/Accounts/Dossier", Words["family.added", member.FirstName], new { id = Id }));

    public Task<IActionResult> OnPostSignInAsync() =>
        Send(new AddSignIn(Id, Email), _ => Go("/Accounts/Dossier", Words["staff.invited"], new { id = Id }));

    /// <summary>The account that waits longest beside this one: it opens by itself.</summary>
    private async Task<Guid?> Next()
    {
        var waiting = await House.Send(new FindWaitingAccounts(), Stop);
        return waiting.IsRefused ? null : waiting.Value.Items.FirstOrDefault(account => account.Family != Id)?.Family;
    }

    private IActionResult Done(Guid? next, string flash) =>
        next is { } id ? Go("/Accounts/Dossier", flash, new { id }) : Go("/Accounts/Comptes", flash);
}
