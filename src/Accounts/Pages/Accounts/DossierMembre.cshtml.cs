using Loisirs.Accounts.Application.Families;
using Loisirs.Accounts.Application.Homes;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Accounts.Pages.Accounts;

internal sealed class DossierMembreModel : HousePage
{
    private const int MostCandidates = 10;

    [BindProperty(SupportsGet = true)]
    public Guid Family { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    [BindProperty]
    public Guid? Second { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public int? Autumn { get; set; }

    [BindProperty]
    public string? Grade { get; set; }

    [BindProperty]
    public string? Because { get; set; }

    public MemberFile Dossier { get; private set; } = null!;

    /// <summary>Families that may be the other household.</summary>
    public IReadOnlyList<FamilyLine> Candidates { get; private set; } = [];

    protected override async Task<IActionResult?> Load() =>
        await Show(new FindMemberFile(Family, Id), file => Dossier = file)
        ?? (string.IsNullOrWhiteSpace(Query) ? null : await Show(
            new SearchFamilies(Query), found => Candidates = [.. found.Items.Where(line => line.Id != Family).Take(MostCandidates)]));

    public Task<IActionResult> OnPostLinkAsync() =>
        Send(new LinkHomes(Family, Id, Second ?? Guid.Empty, Reason), child => Here(Words["homes.accepted", child.FirstName]));

    public Task<IActionResult> OnPostUnlinkAsync() =>
        Send(new UnlinkHomes(Family, Id, Reason), child => Here(Words["homes.ended", child.FirstName]));

    public Task<IActionResult> OnPostGradeAsync() =>
        Send(new DeclareGradeAtOffice(Family, Id, Autumn, SchoolItems.Grade(Grade), Because), _ => Here(Words["grade.kept"]));

    private IActionResult Here(string flash) => Go("/Accounts/DossierMembre", flash, new { family = Family, id = Id });
}
