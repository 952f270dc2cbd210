using Loisirs.Catalogue.Application.Programmes;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Catalogue.Pages.Catalogue.Office;

/// <summary>A new session of the year; the ones there are stand below.</summary>
internal sealed class NouvelleSessionModel : ProgrammeForm
{
    public IReadOnlyList<ProgrammeChoice> Programmes { get; private set; } = [];

    public Task<IActionResult> OnPostAsync() => Send(
        new CreateProgramme(NameFr, NameEn, From, To, Windows, Shares, Rise), ok: _ => Go("/Catalogue/Office/NouvelleActivite", Words["manage.programme-created"]));

    protected override Task<IActionResult?> Load() => Show(new ListProgrammes(WithPast: true), programmes => Programmes = programmes);
}
