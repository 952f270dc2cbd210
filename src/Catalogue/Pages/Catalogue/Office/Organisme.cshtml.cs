using Loisirs.Catalogue.Application.Providers;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Catalogue.Pages.Catalogue.Office;

/// <summary>« Paiement d'avance » of one partner: whether an exception of the Act lets it be paid before the start.</summary>
internal sealed class OrganismeModel : OfficePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public OfficeProvider Stored { get; private set; } = null!;

    public Task<IActionResult> OnPostAsync() => Send(new ConfirmPrepayment(Id, Reason), ok: _ => Back("prepayment.confirmed-now"));

    public Task<IActionResult> OnPostTakeBackAsync() => Send(new TakeBackPrepayment(Id), ok: _ => Back("prepayment.taken-back-now"));

    protected override Task<IActionResult?> Load() => Show(new ShowOfficeProvider(Id), stored => Stored = stored);

    private IActionResult Back(string said) => Go("/Catalogue/Office/Organisme", Words[said], new { Id });
}
