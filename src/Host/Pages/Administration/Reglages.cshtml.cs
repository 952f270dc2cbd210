using Loisirs.Kernel;
using Loisirs.Shared.Town;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Loisirs.Host.Pages.Administration;

/// <summary>« Réglages »: how the town is named and reached, and what its receipts bear.</summary>
internal sealed class ReglagesModel(IOptions<TownSettings> town) : HousePage
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? LeisureTab { get; set; }

    [BindProperty]
    public bool OffersEnglish { get; set; }

    [BindProperty]
    public string? Phone { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? OfficeHours { get; set; }

    [BindProperty]
    public string? OfficeHoursEnglish { get; set; }

    [BindProperty]
    public string? Address { get; set; }

    [BindProperty]
    public string? ApprovalDays { get; set; }

    [BindProperty]
    public string? ResidencyDecidedOn { get; set; }

    [BindProperty]
    public string? ResidencyYears { get; set; }

    [BindProperty]
    public string? GstNumber { get; set; }

    [BindProperty]
    public string? QstNumber { get; set; }

    /// <summary>What only the file of settings changes.</summary>
    public TownSettings Town => town.Value;

    public override async Task<IActionResult> OnGetAsync()
    {
        (Name, LeisureTab, OffersEnglish, Phone, Email) = (Town.Name, Town.LeisureTab, Town.OffersEnglish, Town.Phone, Town.Email);
        (OfficeHours, OfficeHoursEnglish, Address) = (Town.OfficeHours, Town.OfficeHoursEnglish, Town.Address);
        (ResidencyDecidedOn, ResidencyYears) = ($"{Town.ResidencyDecidedOn}", $"{Town.ResidencyYears}");
        (ApprovalDays, GstNumber, QstNumber) = ($"{Town.ApprovalDays}", Town.GstNumber, Town.QstNumber);
        return await base.OnGetAsync();
    }

    public Task<IActionResult> OnPostAsync() => Send(
        new ChangeTown(Name, LeisureTab, OffersEnglish, Phone, Email, OfficeHours, OfficeHoursEnglish, Address, ApprovalDays, ResidencyDecidedOn, ResidencyYears, GstNumber, QstNumber),
        ok: _ => Go("/Administration/Reglages", Words["settings.kept"]));

    protected override Task<IActionResult?> Load() => Task.FromResult(Only(Right.Administer));
}
