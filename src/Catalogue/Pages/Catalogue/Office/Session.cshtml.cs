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
        new ChangeProgramme(Id, NameFr, NameEn, From, To, Windows, Shares, Rise), ok: _ => Go("/Catalogue/Office/Session", Words["manage.saved"], new { Id }));

    /// <summary>What is not on offer yet.</summary>
    public IReadOnlyList<DraftActivity> Drafts { get; private set; } = [];

    public Task<IActionResult> OnPostPublishAsync() => Send(
        new PublishProgramme(Id), ok: done => Go("/Catalogue/Office/Session", Words["manage.programme-published", done.Groups, done.NotReady], new { Id }));

    protected override async Task<IActionResult?> Load() =>
        await Show(new ShowOfficeProgramme(Id), Keep) ?? await Show(new ShowDrafts(Id), drafts => Drafts = drafts);

    private void Keep(ProgrammeFields stored)
    {
        Stored = stored;
        if (!Request.HasFormContentType)
        {
            (NameFr, NameEn, From, To) = (stored.NameFr, stored.NameEn, stored.From, stored.To);
            (Windows, Shares, Rise) = (WindowRows.Of(stored.Windows), stored.Shares ?? new ShareFields(), stored.Rise ?? new RiseFields());
        }
    }
}
