using Loisirs.Catalogue.Application.Providers;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Catalogue.Pages.Catalogue.Office;

/// <summary>Who offers activities: the town and its partners.</summary>
internal sealed class OrganismesModel : OfficePage
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public bool IsPartner { get; set; }

    [BindProperty]
    public bool IsRegisteredForTaxes { get; set; }

    public IReadOnlyList<ProviderChoice> Providers { get; private set; } = [];

    public Task<IActionResult> OnPostAsync() => Send(
        new CreateProvider(Name, IsPartner, IsRegisteredForTaxes), ok: _ => Go("/Catalogue/Office/Organismes", Words["manage.added", Name!.Trim()]));

    protected override Task<IActionResult?> Load() => Show(new ListProviders(), providers => Providers = providers);
}
