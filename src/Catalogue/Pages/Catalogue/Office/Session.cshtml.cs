using Loisirs.Catalogue.Application.Programmes;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Catalogue.Pages.Catalogue.Office;

/// <summary>A session of the year, to correct: whoever holds a place keeps the terms of the day.</summary>
internal sealed class SessionModel : ProgrammeForm
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public ProgrammeFields Stored { get; private set; } = null!;

    public Task<IActionResult> OnPostAsync() => Send(
        new ChangeProgramme(Id, NameFr, NameEn, From, To, Windows), ok: _ => Go("/Catalogue/Office/Session", Words["manage.saved"], new { Id }));

    protected override Task<IActionResult?> Load() => Show(new ShowOfficeProgramme(Id), Keep);

    private void Keep(ProgrammeFields stored)
    {
        Stored = stored;
        if (!Request.HasFormContentType)
        {
            (NameFr, NameEn, From, To) = (stored.NameFr, stored.NameEn, stored.From, stored.To);
            Windows = WindowRows.Of(stored.Windows);
        }
    }
}
