using Loisirs.Catalogue.Application.Programmes;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Catalogue.Pages.Catalogue.Office;

/// <summary>A new session of the year, and when each class may register in it.</summary>
internal sealed class NouvelleSessionModel : OfficePage
{
    [BindProperty]
    public string? NameFr { get; set; }

    [BindProperty]
    public string? NameEn { get; set; }

    [BindProperty]
    public DateOnly? From { get; set; }

    [BindProperty]
    public DateOnly? To { get; set; }

    [BindProperty]
    public IReadOnlyList<WindowFields> Windows { get; set; } = WindowRows.Of(null);

    public IReadOnlyList<ProgrammeChoice> Programmes { get; private set; } = [];

    public Task<IActionResult> OnPostAsync() => Send(
        new CreateProgramme(NameFr, NameEn, From, To, Windows), ok: _ => Go("/Catalogue/Office/NouvelleActivite", Words["manage.programme-created"]));

    protected override Task<IActionResult?> Load() => Show(new ListProgrammes(WithPast: true), programmes => Programmes = programmes);
}
