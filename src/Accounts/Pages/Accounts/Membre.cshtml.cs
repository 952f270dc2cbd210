using Loisirs.Accounts.Application.Families;
using Loisirs.Accounts.Application.Homes;
using Loisirs.Shared.TagHelpers;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Accounts.Pages.Accounts;

internal sealed class MembreModel : HousePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public string? FirstName { get; set; }

    [BindProperty]
    public string? LastName { get; set; }

    [BindProperty]
    public TypedDate BirthDate { get; set; } = new();

    [BindProperty]
    public bool KeepBoth { get; set; }

    [BindProperty]
    public int? Autumn { get; set; }

    [BindProperty]
    public string? Grade { get; set; }

    /// <summary>Of the other parent.</summary>
    [BindProperty]
    public string? Email { get; set; }

    public MyMemberFile Dossier { get; private set; } = null!;

    /// <summary>Only an approved family invites.</summary>
    public bool MayInvite => Caller.IsApproved;

    /// <summary>Somebody of the family is much alike: the choice to keep both is offered (C18).</summary>
    public bool AsksToKeepBoth => ModelState.TryGetValue(nameof(KeepBoth), out var entry) && entry.Errors.Count > 0;

    protected override Task<IActionResult?> Load() => Show(new FindMyMember(Id), file =>
    {
        Dossier = file;
        if (HttpMethods.IsGet(Request.Method) || Request.Query.ContainsKey("handler"))
        {
            (FirstName, LastName, BirthDate) = (file.Member.FirstName, file.Member.LastName, new TypedDate(file.Member.BirthDate));
        }
    });

    public Task<IActionResult> OnPostAsync() => Send(
        new CorrectMember(Id, FirstName, LastName, BirthDate.Read(), KeepBoth),
        member => Go("/Accounts/Famille", Words["family.corrected", member.FirstName]));

    public Task<IActionResult> OnPostGradeAsync() =>
        Send(new DeclareGrade(Id, Autumn, SchoolItems.Grade(Grade)), _ => Go("/Accounts/Membre", Words["grade.kept"], new { id = Id }));

    public Task<IActionResult> OnPostInviteAsync() =>
        Send(new InviteSecondHome(Id, Email), _ => Go("/Accounts/Membre", Words["staff.invited"], new { id = Id }));

    public Task<IActionResult> OnPostTakeBackAsync() =>
        Send(new TakeHomeInvitationBack(Id), _ => Go("/Accounts/Membre", Words["adults.taken-back"], new { id = Id }));
}
