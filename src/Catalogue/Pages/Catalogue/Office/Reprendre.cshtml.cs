using Loisirs.Catalogue.Application.Places;
using Loisirs.Kernel;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Catalogue.Pages.Catalogue.Office;

/// <summary>Takes back a place that was granted and that nobody took yet, once the manager has read what follows and said why (P-112).</summary>
internal sealed class ReprendreModel : HousePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid Accord { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public KeptPlaces Kept { get; private set; } = null!;

    public GrantedPlace Place { get; private set; } = null!;

    /// <summary>Its command names the same right; here even an empty form is shown to nobody else.</summary>
    public override Task<IActionResult> OnGetAsync() => Caller.May(Right.GrantBeyond)
        ? base.OnGetAsync()
        : Refused([Caller.Role == Role.Visitor ? Refusal.SignInFirst : Refusal.Denied]);

    public Task<IActionResult> OnPostAsync() => Send(
        new TakeBackGrant(Id, Accord, Reason), ok: _ => Go("/Catalogue/Office/Groupe", Words["beyond.taken-back"], new { Id }));

    protected override async Task<IActionResult?> Load() =>
        await Show(new ShowKeptPlaces(Id), kept => Kept = kept)
        ?? await Show(new ListSurplusPlaces(Id), granted => Place = granted.FirstOrDefault(one => one.Id == Accord)!)
        ?? (Place is null ? await Refused([Refusal.NotFound]) : null);
}
