using Loisirs.Accounts.Application.Families;
using Loisirs.Kernel;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Accounts.Pages.Accounts;

internal sealed class RenseignementsModel : HousePage
{
    [BindProperty]
    public string? FirstName { get; set; }

    [BindProperty]
    public string? LastName { get; set; }

    [BindProperty]
    public string? Phone { get; set; }

    [BindProperty]
    public string? Street { get; set; }

    [BindProperty]
    public string? City { get; set; }

    [BindProperty]
    public string? PostalCode { get; set; }

    [BindProperty]
    public Language Language { get; set; }

    protected override Task<IActionResult?> Load() => Show(new FindMyFamily(), family =>
    {
        if (HttpMethods.IsGet(Request.Method))
        {
            (FirstName, LastName, Phone, Language) = (family.FirstName, family.LastName, family.Phone, family.Language);
            (Street, City, PostalCode) = (family.Address.Street, family.Address.City, family.Address.PostalCode);
        }
    });

    public Task<IActionResult> OnPostAsync() => Send(
        new CorrectDetails(FirstName, LastName, Phone, Street, City, PostalCode, Language),
        _ => Go(Caller.Acting is null ? "/Accounts/Compte" : "/Accounts/Famille", Words["account.corrected"]));
}
