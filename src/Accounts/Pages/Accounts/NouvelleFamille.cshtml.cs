using Loisirs.Accounts.Application.Counter;
using Loisirs.Accounts.Contracts.Families;
using Loisirs.Accounts.Domain.Families;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Loisirs.Shared.Town;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Loisirs.Accounts.Pages.Accounts;

internal sealed class NouvelleFamilleModel(IOptions<TownSettings> town, TownZone zone, TimeProvider time) : HousePage
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

    [BindProperty]
    public ResidencyClass? Residency { get; set; }

    [BindProperty]
    public DateOnly? From { get; set; }

    [BindProperty]
    public DateOnly? To { get; set; }

    protected override Task<IActionResult?> Load()
    {
        if (HttpMethods.IsGet(Request.Method))
        {
            From = zone.DateAt(time.GetUtcNow());
            To = ResidencyCard.UsualEnd(From.Value, town.Value.ResidencyYears);
        }

        return Task.FromResult(Only(Right.ApproveAccounts));
    }

    public Task<IActionResult> OnPostAsync() => Send(
        new OpenAtCounter(FirstName, LastName, Phone, Street, City, PostalCode, Language, Residency, From, To),
        id => Go("/Accounts/Dossier", Words["counter.opened"], new { id }));
}
