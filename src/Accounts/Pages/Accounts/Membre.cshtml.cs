using Loisirs.Accounts.Application.Families;
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

    public MyMember Member { get; private set; } = null!;

    /// <summary>Somebody of the family is much alike: the choice to keep both is offered (C18).</summary>
    public bool AsksToKeepBoth => ModelState.TryGetValue(nameof(KeepBoth), out var entry) && entry.Errors.Count > 0;

    protected override async Task<IActionResult?> Load()
    {
        MyFamily? mine = null;
        if (await Show(new FindMyFamily(), family => mine = family) is { } elsewhere)
        {
            return elsewhere;
        }

        if (mine!.Members.FirstOrDefault(m => m.Id == Id) is not { } member)
        {
            return NotFound();
        }

        Member = member;
        if (HttpMethods.IsGet(Request.Method))
        {
            (FirstName, LastName, BirthDate) = (member.FirstName, member.LastName, new TypedDate(member.BirthDate));
        }

        return null;
    }

    public Task<IActionResult> OnPostAsync() => Send(
        new CorrectMember(Id, FirstName, LastName, BirthDate.Read(), KeepBoth),
        member => Go("/Accounts/Famille", Words["family.corrected", member.FirstName]));
}
