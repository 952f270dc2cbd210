using Loisirs.Kernel;
using Loisirs.Shared.Backups;
using Loisirs.Shared.Messages;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Host.Pages.Administration;

/// <summary>« Travaux »: what the house could not do by itself, why, and another try; and the letters that wait since a backup was restored.</summary>
internal sealed class TravauxModel : HousePage
{
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    [BindProperty]
    public long Delivery { get; set; }

    public Slice<ParkedDelivery> Parked { get; private set; } = null!;

    /// <summary>Whether letters wait since a restoration.</summary>
    public Hold Hold { get; private set; } = null!;

    /// <summary>The work in words; one that this version does not know, by its stable name.</summary>
    public string NameOf(ParkedDelivery work) => work.IsKnown ? Words[$"job.{work.Reader}"] : Words["jobs.unknown", work.Reader];

    public Task<IActionResult> OnPostRetryAsync() => Send(new RetryDelivery(Delivery), ok: _ => Go("/Administration/Travaux", Words["jobs.retried"]));

    public Task<IActionResult> OnPostReleaseAsync() => Send(new ReleaseLetters(), ok: _ => Go("/Administration/Travaux", Words["jobs.released"]));

    protected override async Task<IActionResult?> Load() =>
        await Show(new FindParked(Number), parked => Parked = parked) ?? await Show(new FindHold(), hold => Hold = hold);
}
