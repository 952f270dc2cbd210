namespace Loisirs.Testing.Program;

/// <summary>How many families rush, and how often a host is killed under them.</summary>
/// <param name="Rounds">Kills, one after the other; a killed host is started again at once.</param>
/// <param name="Seed">Decides who wants what and when a host dies; the machine's own timing decides the rest.</param>
public sealed record RushPlan(int Rounds, int Seed, int Families = 8, int Members = 4)
{
    /// <summary>How the first host dies in a round, which begins at 0; false: it lived on, and was killed. Null: a host is killed at any instant.</summary>
    public Func<HostProcess, int, Task<bool>>? Death { get; init; }

    /// <summary>Enough of them that the families have something to want until the end.</summary>
    public int Groups => 20 + (3 * Rounds);

    /// <summary>Some groups have fewer places than there are people, so that some are refused.</summary>
    public int PlacesOf(int group) => group % 3 == 0 ? 5 : Families * Members;

    /// <summary>As the office types it; some are free, some are taxed.</summary>
    public static string PriceOf(int group) => group % 5 == 0 ? "0" : group % 2 == 0 ? "85,00" : "42,37";
}

/// <summary>What came of a rush, once all was quiet.</summary>
/// <param name="Starts">Of each host at first, before any family came.</param>
/// <param name="Restarts">Of each killed host.</param>
/// <param name="Unknown">Acts of families to which no answer came.</param>
/// <param name="Lost">What was answered « ok » and is not in the database.</param>
/// <param name="Failures">What was answered with 5xx.</param>
/// <param name="Confirmations">Distinct confirmations that the mail server accepted, by Message-ID.</param>
/// <param name="SentTwice">How often it got one again: allowed, since it is seen to be the same.</param>
public sealed record RushReport(
    int Kills, int PaidOrders, int Acts, int Unknown, IReadOnlyList<StartTime> Starts, IReadOnlyList<StartTime> Restarts, IReadOnlyList<string> Breaches,
    IReadOnlyList<string> Lost, IReadOnlyList<string> Failures, int Confirmations, int SentTwice)
{
    public TimeSpan SlowestRestart => Restarts.Max(restart => restart.Clock);

    public TimeSpan FastestRestart => Restarts.Min(restart => restart.Clock);

    public override string ToString() =>
        $"{Kills} kills, {PaidOrders} paid orders, {Acts} acts, {Unknown} without an answer, restarts of {FastestRestart.TotalSeconds:0.0} to "
        + $"{SlowestRestart.TotalSeconds:0.0} s ({Restarts.Max(restart => restart.Processor).TotalSeconds:0.0} s of processor, at first "
        + $"{Starts.Max(start => start.Processor).TotalSeconds:0.0} s), "
        + $"{Confirmations} confirmations, {SentTwice} of them again";
}
