namespace Loisirs.Testing.Invariants;

/// <summary>Purses against the orders that they paid, and the journal that owes them.</summary>
internal static class CreditInvariants
{
    private const string Taken = """
        (SELECT coalesce(-sum(m.amount), 0) FROM [cart.movements] m WHERE m."order" = o.id AND m.kind IN ('Spent', 'GivenBack'))
        """;

    public static IEnumerable<Invariant> All =>
    [
        new("I12", "no purse holds less than nothing", """
            SELECT CAST(m.purse AS text) FROM [cart.movements] m GROUP BY m.purse HAVING sum(m.amount) < 0
            """),
        new("I12", "an order has of credit what it was to cover, while it stands, and the parts that credit paid", $"""
            SELECT o.number FROM [cart.orders] o WHERE o.state <> 'Stuck'
            AND {Taken} <> (CASE WHEN o.state IN ('Paying', 'Paid') THEN o.covered ELSE 0 END)
            + (SELECT coalesce(sum(p.amount), 0) FROM [cart.payments] p WHERE p.order_id = o.id AND p.purse IS NOT NULL AND p.instalment IS NOT NULL)
            """),
        new("I12", "a paid order was paid with the credit that it took", $"""
            SELECT o.number FROM [cart.orders] o WHERE (SELECT coalesce(sum(p.amount), 0) FROM [cart.payments] p WHERE p.order_id = o.id AND p.purse IS NOT NULL AND p.carried_from IS NULL)
            <> (CASE WHEN o.state = 'Paid' THEN {Taken} ELSE 0 END)
            """),
        new("I12", "what an order owes as credit came into a purse", """
            SELECT o.number FROM [cart.orders] o
            WHERE (SELECT coalesce(sum(r.amount), 0) FROM [cart.refunds] r WHERE r.order_id = o.id AND r."to" IN ('Credit', 'GiftCard'))
            <> (SELECT coalesce(sum(m.amount), 0) FROM [cart.movements] m WHERE m."order" = o.id AND m.kind = 'Refunded')
            """),
        new("I12", "the journal owes what is in the purses, and what open orders hold of it", $"""
            SELECT 'journal' FROM (SELECT 1) one WHERE
            (SELECT coalesce(-sum(j.amount), 0) FROM [cart.journal_lines] j WHERE j.account IN ('Credit', 'GiftCard')) <>
            (SELECT coalesce(sum(m.amount), 0) FROM [cart.movements] m) + (SELECT coalesce(sum({Taken}), 0) FROM [cart.orders] o WHERE o.state <> 'Paid')
            """),
    ];
}
