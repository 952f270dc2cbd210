namespace Loisirs.Testing.Invariants;

/// <summary>What was told and what was written to families.</summary>
internal static class MessageInvariants
{
    private const string Told = "(SELECT count(*) FROM [house.messages] m WHERE m.name = 'cart.checked-out' AND m.aggregate = o.id)";

    private const string Written = """
        (SELECT count(*) FROM [accounts.letters] l WHERE l.key = 'order:' || lower(CAST(o.id AS text)) || ':confirmation' AND l.family = o.family)
        """;

    public static IEnumerable<Invariant> All =>
    [
        new("I6", "a paid order is told once, no other is", $"""
            SELECT o.number FROM [cart.orders] o WHERE {Told} <> (CASE o.state WHEN 'Paid' THEN 1 ELSE 0 END)
            """),
        new("I6", "a paid order has one confirmation, no other has", $"""
            SELECT o.number FROM [cart.orders] o WHERE {Written} <> (CASE o.state WHEN 'Paid' THEN 1 ELSE 0 END)
            """),
        new("I7", "no message is overdue, unless it is parked", """
            SELECT d.reader FROM [house.deliveries] d WHERE d.done_at IS NULL AND d.parked_at IS NULL
            AND d.next_try < @late AND (d.leased_until IS NULL OR d.leased_until < @late)
            """),
        new("I7", "no letter is overdue, unless it is parked", """
            SELECT l.key FROM [accounts.letters] l WHERE l.sent_at IS NULL AND l.parked_at IS NULL
            AND NOT EXISTS (SELECT 1 FROM [house.restorations] r WHERE r.released_at IS NULL) AND l.next_try < @late AND (l.leased_until IS NULL OR l.leased_until < @late)
            """),
    ];
}
