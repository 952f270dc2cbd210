using Loisirs.Catalogue.Application.Groups;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Catalogue.Pages.Catalogue.Office;

/// <summary>Ends the registrations to a group, once the office has read what follows.</summary>
internal sealed class FermerGroupeModel : OfficePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public OfficeGroup Stored { get; private set; } = null!;

    public Task<IActionResult> OnPostAsync() => Send(
        new CloseGroup(Id), ok: _ => Go("/Catalogue/Office/Groupe", Words["manage.group-closed"], new { Id }));

    protected override Task<IActionResult?> Load() => Show(new ShowOfficeGroup(Id), stored => Stored = stored);
}
