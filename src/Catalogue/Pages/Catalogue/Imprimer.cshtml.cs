using Loisirs.Catalogue.Application.Activities;
using Loisirs.Kernel.Time;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Catalogue.Pages.Catalogue;

/// <summary>« Guide des activités »: everything on offer by category, for paper.</summary>
internal sealed class ImprimerModel(TimeProvider time, TownZone zone) : HousePage
{
    private static readonly TimeSpan PageKept = TimeSpan.FromMinutes(5);

    public DateOnly Today => zone.DateAt(time.GetUtcNow());

    public IReadOnlyList<GuideCategory> Categories { get; private set; } = [];

    protected override async Task<IActionResult?> Load()
    {
        this.KeepFor(PageKept, Caller);
        return await Show(new ListWholeGuide(), activities => Categories = ByCategory(activities));
    }

    private IReadOnlyList<GuideCategory> ByCategory(IReadOnlyList<ActivityCard> activities) =>
    [
        .. activities.GroupBy(activity => activity.Category)
            .Select(category => new GuideCategory(Words[$"catalogue.category.{category.Key}"], [.. category]))
            .OrderBy(category => category.Name, StringComparer.Create(System.Globalization.CultureInfo.CurrentCulture, ignoreCase: true)),
    ];
}

/// <summary>A chapter of the guide.</summary>
internal sealed record GuideCategory(string Name, IReadOnlyList<ActivityCard> Activities);
