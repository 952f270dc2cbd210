using Loisirs.Catalogue.Application.Activities;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Catalogue.Pages.Catalogue.Office;

/// <summary>A new activity, show or subscription, kept as a draft until it is published.</summary>
internal sealed class NouvelleActiviteModel : ActivityForm
{
    public Task<IActionResult> OnPostAsync() => Send(
        new CreateActivity(Activity), ok: id => Go("/Catalogue/Office/Activite", Words["manage.activity-created"], new { id }));
}
