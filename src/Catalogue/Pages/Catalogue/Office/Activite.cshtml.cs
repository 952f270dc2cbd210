using Loisirs.Catalogue.Application.Activities;
using Loisirs.Catalogue.Contracts.Groups;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Catalogue.Pages.Catalogue.Office;

/// <summary>One activity for the office: its groups, its form, what it lacks before it can be published.</summary>
internal sealed class ActiviteModel : ActivityForm
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public OfficeActivity Stored { get; private set; } = null!;

    /// <summary>It, or one of its groups, is not on offer yet.</summary>
    public bool HasDrafts => Stored.State == GroupState.Draft || (Stored.State == GroupState.Published && Stored.Groups.Any(group => group.State == GroupState.Draft));

    public Task<IActionResult> OnPostAsync() => Send(
        new ChangeActivity(Id, Activity), ok: _ => Go("/Catalogue/Office/Activite", Words["manage.saved"], new { Id }));

    public Task<IActionResult> OnPostPublishAsync() => Send(
        new PublishActivity(Id), ok: _ => Go("/Catalogue/Office/Activite", Words["manage.activity-published"], new { Id }));

    protected override async Task<IActionResult?> Load() => await Show(new ShowOfficeActivity(Id), Keep) ?? await base.Load();

    private void Keep(OfficeActivity stored)
    {
        Stored = stored;
        if (!WasTyped(nameof(Activity)))
        {
            Activity = stored.Activity;
        }
    }
}
