using Loisirs.Catalogue.Application.Groups;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Catalogue.Pages.Catalogue.Office;

/// <summary>Cancels a group, once the office has read what follows and said why.</summary>
internal sealed class AnnulerGroupeModel : OfficePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public OfficeGroup Stored { get; private set; } = null!;

    public Task<IActionResult> OnPostAsync() => Send(
        new CancelGroup(Id, Reason), ok: _ => Go("/Catalogue/Office/Groupe", Words["manage.group-cancelled"], new { Id }));

    protected override Task<IActionResult?> Load() => Show(new ShowOfficeGroup(Id), stored => Stored = stored);
}
