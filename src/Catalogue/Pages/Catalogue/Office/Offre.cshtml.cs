using Loisirs.Catalogue.Application.Activities;
using Loisirs.Catalogue.Application.Programmes;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Loisirs.Catalogue.Pages.Catalogue.Office;

/// <summary>All activities of the town, drafts too, with their filling.</summary>
internal sealed class OffreModel : OfficePage
{
    [BindProperty(SupportsGet = true)]
    public string? Mot { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Session { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Categorie { get; set; }

    [BindProperty(SupportsGet = true)]
    public ActivityKind? Genre { get; set; }

    [BindProperty(SupportsGet = true)]
    public GroupState? Etat { get; set; }

    public Slice<OfficeActivityRow> Found { get; private set; } = new([], 1, 50, 0);

    public IEnumerable<SelectListItem> ProgrammeItems { get; private set; } = [];

    public IEnumerable<SelectListItem> CategoryItems { get; private set; } = [];

    public IEnumerable<SelectListItem> KindItems => Choices.Of<ActivityKind>(Words, "manage.kind").Prepend(Any);

    public IEnumerable<SelectListItem> StateItems => Choices.Of<GroupState>(Words, "manage.state").Prepend(Any);

    private SelectListItem Any => new(Words["manage.any"], "");

    protected override async Task<IActionResult?> Load() =>
        await Show(new ListOfficeActivities(Mot, Session, Categorie, Genre, Etat, new Filters(Request.Query).Page), found => Found = found)
        ?? await Show(new ListProgrammes(WithPast: true), programmes => ProgrammeItems =
            Choices.Of(programmes, programme => programme.Id.ToString(), programme => programme.Name, Words["manage.any"]))
        ?? await Show(new ListCategories(), categories => CategoryItems =
            Choices.Of(categories, category => category.Code, category => category.Name, Words["manage.any"]));
}
