using Loisirs.Testing.Invariants;

namespace Loisirs.Testing.Program;

/// <summary>What was acknowledged to somebody and is not in the database.</summary>
public static class Lost
{
    private const string Complete = "SELECT number FROM [cart.orders] WHERE state = 'Paid'";

    private const string Added = """
        SELECT lower(CAST(l."group" AS text)) || ' ' || lower(CAST(l.person AS text)) FROM [cart.lines] l
        UNION SELECT lower(CAST(o."group" AS text)) || ' ' || lower(CAST(o.person AS text)) FROM [cart.order_lines] o
        """;

    public static async Task<IReadOnlyList<string>> Of(Recorder recorder, Inspection inspection, DateTimeOffset now) =>
    [
        .. await Missing(recorder, "complete", inspection, Complete, now),
        .. await Missing(recorder, "added", inspection, Added, now),
    ];

    private static async Task<IEnumerable<string>> Missing(Recorder recorder, string what, Inspection inspection, string known, DateTimeOffset now)
    {
        var there = (await inspection.Ask(known, now)).ToHashSet(StringComparer.Ordinal);
        return recorder.Acts.Where(act => act.What == what && act.Outcome == Outcome.Ok && !there.Contains(act.About)).Select(act => act.ToString());
    }
}
