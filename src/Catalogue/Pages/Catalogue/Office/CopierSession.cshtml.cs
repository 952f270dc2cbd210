using Loisirs.Catalogue.Application.Programmes;
using Loisirs.Kernel.Time;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Catalogue.Pages.Catalogue.Office;

/// <summary>Copies a whole session to the next one, once the office has seen what it gives.</summary>
internal sealed class CopierSessionModel(TownZone zone) : OfficePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public string? NameFr { get; set; }

    [BindProperty]
    public string? NameEn { get; set; }

    [BindProperty]
    public DateOnly? From { get; set; }

    public ProgrammeFields Stored { get; private set; } = null!;

    public ProgrammeCopyPreview? Preview { get; private set; }

    public string Until(DateTimeOffset end) => EndLine.Of(end, zone, Words);

    public async Task<IActionResult> OnPostPreviewAsync() => await Load() ?? await Send(new PreviewProgrammeCopy(Id, From), ok: Shown);

    public Task<IActionResult> OnPostAsync() => Send(
        new CopyProgramme(Id, NameFr, NameEn, From),
        ok: copy => Go("/Catalogue/Office/Offre", Words["manage.programme-copied", copy.Activities, copy.Groups], new { session = copy.Id }));

    protected override Task<IActionResult?> Load() => Show(new ShowOfficeProgramme(Id), stored => Stored = stored);

    private IActionResult Shown(ProgrammeCopyPreview preview)
    {
        Preview = preview;
        return Page();
    }
}
