namespace Loisirs.Benchmarks;

/// <summary>Times in milliseconds, and the ones that say what people felt.</summary>
internal sealed class Latencies(IEnumerable<double> milliseconds)
{
    private readonly double[] _sorted = [.. milliseconds.Order()];

    public int Count => _sorted.Length;

    public double Max => _sorted.Length == 0 ? 0 : Math.Round(_sorted[^1], 2);

    public double P50 => At(50);

    public double P95 => At(95);

    public double P99 => At(99);

    /// <summary>In the names of the program's JSON.</summary>
    public object Json() => new { p50 = P50, p95 = P95, p99 = P99, max = Max };

    /// <summary>The smallest that so many in a hundred do not exceed; 0 of nothing.</summary>
    private double At(int percent) =>
        _sorted.Length == 0 ? 0 : Math.Round(_sorted[Math.Clamp((int)Math.Ceiling(_sorted.Length * percent / 100.0) - 1, 0, _sorted.Length - 1)], 2);
}
