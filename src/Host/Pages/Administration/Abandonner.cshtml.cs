using Loisirs.Shared.Messages;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Host.Pages.Administration;

/// <summary>Gives up one piece of work, once the office has read what follows and said why.</summary>
internal sealed class AbandonnerModel : HousePage
{
    [BindProperty(SupportsGet = true)]
    public long Delivery { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public Task<IActionResult> OnPostAsync() => Send(new DiscardDelivery(Delivery, Reason), ok: _ => Go("/Administration/Travaux", Words["jobs.discarded"]));

    /// <summary>The work in words; one that this version does not know, by its stable name.</summary>
    public string Name { get; private set; } = "";

    protected override Task<IActionResult?> Load() => Show(
        new ShowParked(Delivery), work => Name = work.IsKnown ? Words[$"job.{work.Reader}"] : Words["jobs.unknown", work.Reader]);
}
