using Loisirs.Accounts.Contracts.Privacy;
using Loisirs.Kernel;

namespace Loisirs.Accounts.Application.Erasure;

internal static class Obstacles
{
    /// <summary>What stands in the way of erasing a family, as all modules see it.</summary>
    public static async Task<IReadOnlyList<Refusal>> WhyNotErase(this IEnumerable<IKeepsFamilyData> modules, Guid family, CancellationToken stop)
    {
        var obstacles = new List<Refusal>();
        foreach (var module in modules)
        {
            obstacles.AddRange(await module.WhyNotErase(family, stop));
        }

        return obstacles;
    }
}
