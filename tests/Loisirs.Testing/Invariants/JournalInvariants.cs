namespace Loisirs.Testing.Invariants;

/// <summary>The journal against the orders that it tells of.</summary>
internal static class JournalInvariants
{
    private const string Of = "SELECT coalesce(sum(j.amount), 0) FROM [cart.journal_lines] j JOIN [cart.journal_entries] e ON e.id = j.entry_id WHERE e.order_id = o.id";

    /// <summary>What is left of a payment; of cash, in coins.</summary>
    private const string Left = """
        (SELECT coalesce(sum(p.amount - p.gone - CASE WHEN p.way = 'Cash' THEN (p.back + 2) / 5 * 5 ELSE p.back END), 0) FROM (
            SELECT q.order_id, q.amount, q.way, CAST(coalesce((SELECT sum(r.amount) FROM [cart.refunds] r WHERE r.payment = q.id AND r.state = 'Succeeded' AND r."to" = 'Origin'), 0) AS bigint) AS back,
            CAST(coalesce((SELECT sum(r.amount) FROM [cart.refunds] r WHERE r.payment = q.id AND r.state = 'Succeeded' AND r."to" = 'Transfer'), 0) AS bigint) AS gone
            FROM [cart.payments] q WHERE q.purse IS NULL) p WHERE p.order_id = o.id)
        """;

    /// <summary>What the provider took back of the order's payments, by disputes that are open or lost.</summary>
    private const string Taken = """
        (SELECT coalesce(sum(d.amount), 0) FROM [cart.disputes] d WHERE d.order_id = o.id AND d.taken_at IS NOT NULL AND (d.outcome IS NULL OR d.outcome = 'Lost'))
        """;

    /// <summary>What the bank gave back in our name, for the order or for those that its money was carried over to.</summary>
    private const string ByBank = """
        (SELECT coalesce(sum(r.amount), 0) FROM [cart.refunds] r JOIN [cart.payments] p ON p.charge = r.charge WHERE p.order_id = o.id AND r."to" = 'Bank')
        """;

    /// <summary>Of it, what is lost, less what the bank gave back in our name.</summary>
    private const string Lost = $"""
        (SELECT coalesce(sum(d.amount), 0) FROM [cart.disputes] d WHERE d.order_id = o.id AND d.outcome = 'Lost') - {ByBank}
        """;

    /// <summary>What the provider holds; where the money went to another order, what the bank gave back in that one's name stands there with the other sign.</summary>
    private const string Held = $"""
        (SELECT coalesce(sum(d.amount), 0) FROM [cart.disputes] d WHERE d.order_id = o.id AND d.taken_at IS NOT NULL AND d.closed_at IS NULL)
        + {ByBank} - (SELECT coalesce(sum(r.amount), 0) FROM [cart.refunds] r WHERE r.order_id = o.id AND r."to" = 'Bank')
        """;

    private const string Sold = """
        (SELECT coalesce(sum(l.total - coalesce(l.cancellation_back, 0) - l.dates_back), 0) FROM [cart.order_lines] l WHERE l.order_id = o.id AND l.lost_at IS NULL AND o.paid_at IS NOT NULL)
        """;

    private const string Gst = """
        (SELECT coalesce(sum(l.gst - coalesce(l.cancellation_gst, 0) - l.dates_gst), 0) FROM [cart.order_lines] l WHERE l.order_id = o.id AND l.lost_at IS NULL AND o.paid_at IS NOT NULL)
        """;

    public static IEnumerable<Invariant> All =>
    [
        new("I11", "an entry of the journal has as much debit as credit", """
            SELECT e.key FROM [cart.journal_entries] e LEFT JOIN [cart.journal_lines] j ON j.entry_id = e.id
            GROUP BY e.key HAVING coalesce(sum(j.amount), 1) <> 0
            """),
        new("I11", "the journal knows every order", "SELECT o.number FROM [cart.orders] o WHERE NOT o.is_booked"),
        new("I11", "the journal has what was paid and given back for each order", $"""
            SELECT o.number FROM [cart.orders] o WHERE o.is_booked AND ({Of} AND j.account IN ('Card', 'Cash', 'Cheque', 'Terminal')) <> {Left} - {Taken}
            """),
        new("I11", "the journal has what is disputed of each order, and what was lost", $"""
            SELECT o.number FROM [cart.orders] o WHERE o.is_booked AND (({Of} AND j.account = 'Disputed') <> {Held} OR ({Of} AND j.account = 'DisputeLoss') <> {Lost})
            """),
        new("I11", "the journal has what was sold by each order, with its taxes", $"""
            SELECT o.number FROM [cart.orders] o WHERE o.is_booked AND (-({Of} AND j.account IN ('Revenue', 'Gst', 'Qst')) <> {Sold}
            OR -({Of} AND j.account = 'Gst') <> {Gst})
            """),
    ];
}
