using Loisirs.Catalogue.Application.Subscriptions;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Catalogue.Pages.Catalogue.Office;

/// <summary>What a subscription gives: its days, its visits, its room.</summary>
internal sealed class AbonnementModel : OfficePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public PassFields Fields { get; set; } = new();

    public OfficePass Stored { get; private set; } = null!;

    public Task<IActionResult> OnPostAsync() => Send(
        new SetPass(Id, Fields), ok: _ => Go("/Catalogue/Office/Groupe", Words["manage.saved"], new { Id }));

    protected override Task<IActionResult?> Load() => Show(new ShowPass(Id), stored =>
    {
        Stored = stored;
        Fields = WasTyped(nameof(Fields)) ? Fields : stored.Fields;
    });
}
