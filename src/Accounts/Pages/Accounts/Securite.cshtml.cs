using Loisirs.Accounts.Application.Safety;
using Loisirs.Accounts.Contracts.Safety;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Accounts.Pages.Accounts;

internal sealed class SecuriteModel : HousePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public List<ContactFields> Contacts { get; set; } = [];

    [BindProperty]
    public List<ContactFields> PickUps { get; set; } = [];

    [BindProperty]
    public string? Forbidden { get; set; }

    [BindProperty]
    public string? Allergies { get; set; }

    [BindProperty]
    public string? Notes { get; set; }

    public MySafety Safety { get; private set; } = null!;

    protected override Task<IActionResult?> Load() => Show(new FindMySafety(Id), safety =>
    {
        Safety = safety;
        if (HttpMethods.IsGet(Request.Method))
        {
            Fill(safety.Says);
        }
    });

    public Task<IActionResult> OnPostAsync() => Send(
        new KeepSafety(Id, Contacts, PickUps, Forbidden, Allergies, Notes), _ => Go("/Accounts/Famille", Words["safety.kept"]));

    private void Fill(SafetyView says)
    {
        Contacts = Rows(says.Contacts, KeepSafetyShape.MostContacts);
        PickUps = Rows(says.PickUps, KeepSafetyShape.MostPickUps);
        (Forbidden, Allergies, Notes) = (says.Forbidden, says.Allergies, says.Notes);
    }

    /// <summary>What is written, then empty rows.</summary>
    private static List<ContactFields> Rows(IReadOnlyList<SafetyContact> written, int most) =>
        [.. written.Select(ContactFields.Of).Concat(Enumerable.Repeat(new ContactFields(), most)).Take(most)];
}
