namespace Loisirs.Benchmarks.Growth;

/// <summary>What a thing costs from step to step, as multiples of the first.</summary>
internal static class Ladder
{
    public static object Json(IReadOnlyList<Step> steps) => new
    {
        checkout_cpu = Of(steps.Select(step => step.Processor)),
        checkout_p99 = Of(steps.Select(step => step.CheckoutP99)),
        catalogue_p99 = Of(steps.Select(step => step.CatalogueP99)),
        throughput = Of(steps.Select(step => step.FamiliesPerSecond)),
    };

    public static IReadOnlyList<double?> Of(IEnumerable<double> costs)
    {
        var all = costs.ToList();
        return [.. all.Select(cost => all[0] == 0 ? null : (double?)Math.Round(cost / all[0], 2))];
    }
}
