using Loisirs.Accounts.Application.Families;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Accounts.Pages.Accounts;

/// <summary>A page about one person of the caller's family; anybody else's looks like nobody's.</summary>
internal abstract class MemberPage : HousePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public MyMember Member { get; private set; } = null!;

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
        return null;
    }
}
