using Loisirs.Catalogue.Application.Activities;
using Loisirs.Catalogue.Application.Groups;
using Loisirs.Catalogue.Application.Programmes;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel.Time;
using Loisirs.Kernel.Windows;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Catalogue.Pages.Catalogue;

/// <summary>« Activités »: the two ways on, then what opens when, subscriptions and shows.</summary>
/// <remarks>Procedure, step 3.</remarks>
internal sealed class ActivitesModel(TownZone zone) : HousePage
{
    private const int MostShows = 6;

    public IReadOnlyList<ProgrammeChoice> Programmes { get; private set; } = [];

    public IReadOnlyList<ActivityCard> Subscriptions { get; private set; } = [];

    public IReadOnlyList<ActivityCard> Shows { get; private set; } = [];

    /// <summary>Programmes to which somebody may register, or will.</summary>
    public IReadOnlyList<ProgrammeChoice> Openings =>
        [.. Programmes.Where(programme => programme.Windows.Any(window => window.Status is WindowStatus.Open or WindowStatus.NotYet))];

    public bool IsBetweenProgrammes => Openings.Count == 0;

    /// <summary>When a window opens, or until when it is open.</summary>
    public string Hours(WindowView window) => window switch
    {
        { Status: WindowStatus.NotYet } => Words["browse.window.opens", window.OpensAt],
        { Status: WindowStatus.Open, ClosesAt: { } end } => Words["browse.window.open-until", EndLine.Of(end, zone, Words)],
        { Status: WindowStatus.Open } => Words["browse.window.open"],
        _ => Words["browse.window.closed"],
    };

    protected override async Task<IActionResult?> Load() =>
        await Show(new ListProgrammes(), programmes => Programmes = programmes)
        ?? await Show(new FindActivities(Kind: ActivityKind.Subscription), found => Subscriptions = found.Items)
        ?? await Show(new FindActivities(Kind: ActivityKind.Show), found => Shows = [.. found.Items.Take(MostShows)]);
}
