using Loisirs.Catalogue.Application.Activities;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Catalogue.Pages.Catalogue;

/// <summary>« Guide des activités »: everything on offer by category, for paper.</summary>
internal sealed class ImprimerModel(TimeProvider time, TownZone zone) : HousePage
{
    private const int MostPages = 40;
    private static readonly TimeSpan PageKept = TimeSpan.FromMinutes(5);

    public DateOnly Today => zone.DateAt(time.GetUtcNow());

    public IReadOnlyList<GuideCategory> Categories { get; private set; } = [];

    protected override async Task<IActionResult?> Load()
    {
        this.KeepFor(PageKept, Caller);
        var activities = new List<ActivityCard>();
        var found = new Slice<ActivityCard>([], 0, 1, 1);
        while (found.Number < Math.Min(found.Pages, MostPages))
        {
            if (await Show(new FindActivities(Order: Contracts.Groups.OfferOrder.Name, Page: found.Number + 1), next => found = next) is { } elsewhere)
            {
                return elsewhere;
            }

            activities.AddRange(found.Items);
        }

        Categories = [.. activities.GroupBy(activity => activity.Category)
            .Select(category => new GuideCategory(Words[$"catalogue.category.{category.Key}"], [.. category]))
            .OrderBy(category => category.Name, StringComparer.Create(System.Globalization.CultureInfo.CurrentCulture, ignoreCase: true))];
        return null;
    }
}

/// <summary>A chapter of the guide.</summary>
internal sealed record GuideCategory(string Name, IReadOnlyList<ActivityCard> Activities);
