using Loisirs.Catalogue.Application.Activities;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Catalogue.Pages.Catalogue;

/// <summary>« Abonnements »: pay for a period, come to its open sessions.</summary>
internal sealed class AbonnementsModel : HousePage
{
    public Slice<ActivityCard> Subscriptions { get; private set; } = new([], 1, 24, 0);

    protected override Task<IActionResult?> Load() => Show(
        new FindActivities(Kind: ActivityKind.Subscription, Page: new Filters(Request.Query).Page), found => Subscriptions = found);
}
