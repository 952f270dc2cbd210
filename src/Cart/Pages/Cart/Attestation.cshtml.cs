using Loisirs.Cart.Application.Orders;
using Loisirs.Kernel.Time;
using Loisirs.Shared.Town;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>« Attestation d'inscription », to read and to print.</summary>
internal sealed class AttestationModel(IOptions<TownSettings> town, TownZone zone, TimeProvider time) : HousePage
{
    /// <summary>The order's number.</summary>
    [BindProperty(Name = "no", SupportsGet = true)]
    public string Number { get; set; } = "";

    /// <summary>The line, from 1.</summary>
    [BindProperty(Name = "n", SupportsGet = true)]
    public int Line { get; set; }

    public Attestation Says { get; private set; } = null!;

    public TownSettings Town => town.Value;

    public DateOnly Today => zone.DateAt(time.GetUtcNow());

    protected override Task<IActionResult?> Load() => Show(new ShowAttestation(Number, Line), says => Says = says);
}
