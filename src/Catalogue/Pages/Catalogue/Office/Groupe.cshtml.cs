using Loisirs.Catalogue.Application.Groups;
using Loisirs.Kernel.Time;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Catalogue.Pages.Catalogue.Office;

/// <summary>One group for the office: its form, its dates, what it lacks before it can be published.</summary>
internal sealed class GroupeModel(TownZone zone) : GroupForm
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public OfficeGroup Stored { get; private set; } = null!;

    public string Until(DateTimeOffset end) => EndLine.Of(end, zone, Words);

    public Task<IActionResult> OnPostAsync() => Send(
        new ChangeGroup(Id, Fields, TellsClashes: !DespiteClashes), ok: _ => Go("/Catalogue/Office/Groupe", Words["manage.saved"], new { Id }));

    public Task<IActionResult> OnPostPublishAsync() => Send(
        new PublishGroup(Id), ok: _ => Go("/Catalogue/Office/Groupe", Words["manage.group-published"], new { Id }));

    protected override async Task<IActionResult?> Load() => await Show(new ShowOfficeGroup(Id), Keep) ?? await base.Load();

    private void Keep(OfficeGroup stored)
    {
        Stored = stored;
        if (!WasTyped(nameof(Fields)))
        {
            Fields = stored.Fields;
        }
    }
}
