using Loisirs.Catalogue.Application.Places;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Catalogue.Pages.Catalogue.Office;

/// <summary>How many places of a group are kept back from sale, why and until when; and who was granted one (P-112, P-113).</summary>
internal sealed class ReserveModel : OfficePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public int? Places { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public DateOnly? OpensOn { get; set; }

    [BindProperty]
    public TimeOnly? OpensAt { get; set; }

    public KeptPlaces Kept { get; private set; } = null!;

    public IReadOnlyList<GrantedPlace> Granted { get; private set; } = [];

    public Task<IActionResult> OnPostAsync() => Send(
        new KeepPlacesBack(Id, Places, Reason, OpensOn, OpensAt), ok: _ => Go("/Catalogue/Office/Reserve", Words["manage.saved"], new { Id }));

    protected override async Task<IActionResult?> Load() =>
        await Show(new ShowKeptPlaces(Id), Keep) ?? await Show(new ListSurplusPlaces(Id), granted => Granted = granted);

    private void Keep(KeptPlaces kept)
    {
        Kept = kept;
        if (!Request.HasFormContentType)
        {
            (Places, Reason, OpensOn, OpensAt) = (kept.Places, kept.Reason, kept.Opens?.Day, kept.Opens?.Hour);
        }
    }
}
