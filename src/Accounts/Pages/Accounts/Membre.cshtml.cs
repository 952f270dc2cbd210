using Loisirs.Accounts.Application.Families;
using Loisirs.Shared.TagHelpers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Accounts.Pages.Accounts;

internal sealed class MembreModel : MemberPage
{
    [BindProperty]
    public string? FirstName { get; set; }

    [BindProperty]
    public string? LastName { get; set; }

    [BindProperty]
    public TypedDate BirthDate { get; set; } = new();

    [BindProperty]
    public bool KeepBoth { get; set; }

    /// <summary>Somebody of the family is much alike: the choice to keep both is offered (C18).</summary>
    public bool AsksToKeepBoth => ModelState.TryGetValue(nameof(KeepBoth), out var entry) && entry.Errors.Count > 0;

    protected override async Task<IActionResult?> Load()
    {
        var elsewhere = await base.Load();
        if (elsewhere is null && HttpMethods.IsGet(Request.Method))
        {
            (FirstName, LastName, BirthDate) = (Member.FirstName, Member.LastName, new TypedDate(Member.BirthDate));
        }

        return elsewhere;
    }

    public Task<IActionResult> OnPostAsync() => Send(
        new CorrectMember(Id, FirstName, LastName, BirthDate.Read(), KeepBoth),
        member => Go("/Accounts/Famille", Words["family.corrected", member.FirstName]));
}
