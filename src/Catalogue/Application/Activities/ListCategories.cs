using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Domain.Activities;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using Loisirs.Kernel.Time;
using Loisirs.Shared.Texts;

namespace Loisirs.Catalogue.Application.Activities;

/// <summary>The categories, in the order of their names in the caller's language, with how many activities each offers now.</summary>
[Needs(Right.Anyone)]
internal sealed record ListCategories : IQuery<IReadOnlyList<CategoryChoice>>;

/// <summary>One category: its code, its name, how many activities it offers now.</summary>
internal sealed record CategoryChoice(string Code, string Name, int Activities);

internal sealed class ListCategoriesHandler(GuideCache guides, Words words, TimeProvider time, TownZone zone)
    : IQueryHandler<ListCategories, IReadOnlyList<CategoryChoice>>
{
    public async Task<Result<IReadOnlyList<CategoryChoice>>> Handle(ListCategories query, CancellationToken stop)
    {
        var today = zone.DateAt(time.GetUtcNow());
        var offered = (await guides.Current(stop)).Activities
            .Where(activity => activity.IsPublic && activity.Programme.To >= today)
            .ToLookup(activity => activity.Activity.Category, StringComparer.Ordinal);
        return Categories.All
            .Select(code => new CategoryChoice(code, words[Categories.TextKey(code)], offered[code].Count()))
            .OrderBy(choice => SortKey.Of(choice.Name), StringComparer.Ordinal)
            .ToList();
    }
}
