using Loisirs.Accounts.Contracts.Families;
using Loisirs.Catalogue.Application.Groups;
using Loisirs.Catalogue.Application.Programmes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Loisirs.Catalogue.Pages.Catalogue.Office;

/// <summary>« Voir comme »: what a person of an age and a class is told of each group, before anything is published.</summary>
internal sealed class VoirCommeModel : OfficePage
{
    [BindProperty(SupportsGet = true)]
    public Guid? Session { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? Born { get; set; }

    [BindProperty(SupportsGet = true)]
    public ResidencyClass Classe { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? Jour { get; set; }

    [BindProperty(SupportsGet = true)]
    public TimeOnly? Heure { get; set; }

    public IEnumerable<SelectListItem> ProgrammeItems { get; private set; } = [];

    public IEnumerable<SelectListItem> ClassItems => Choices.Of<ResidencyClass>(Words, "browse.class");

    /// <summary>Null until a session and a birth date are chosen.</summary>
    public IReadOnlyList<SeenGroup>? Groups { get; private set; }

    protected override async Task<IActionResult?> Load() =>
        await Show(new ListProgrammes(WithPast: true), programmes => ProgrammeItems =
            Choices.Of(programmes, programme => programme.Id.ToString(), programme => programme.Name, Words["manage.choose"]))
        ?? (Session is { } session && Born is not null
            ? await Show(new SeeAs(session, Born, Classe, Jour, Heure), groups => Groups = groups)
            : null);
}
