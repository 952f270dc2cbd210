namespace Loisirs.Testing.Invariants;

/// <summary>Orders and what was paid and given back for them.</summary>
internal static class MoneyInvariants
{
    private const string Paid = "(SELECT coalesce(sum(p.amount), 0) FROM [cart.payments] p WHERE p.order_id = o.id)";
    private const string Back = "(SELECT coalesce(sum(r.amount), 0) FROM [cart.refunds] r WHERE r.order_id = o.id AND r.state <> 'Failed')";
    private const string Kept = "(SELECT coalesce(sum(l.total - coalesce(l.cancellation_back, 0) - l.dates_back), 0) FROM [cart.order_lines] l WHERE l.order_id = o.id AND l.lost_at IS NULL)";

    /// <summary>What is still to be paid in parts, after the first, unless that one too is paid later.</summary>
    private const string ToCome = "(SELECT coalesce(sum(i.amount - i.reduced), 0) FROM [cart.instalments] i WHERE i.order_id = o.id AND (i.number > 1 OR o.deferred = o.total) AND i.paid_at IS NULL)";

    /// <summary>Cash is rounded to five cents: up to two more or less each time.</summary>
    private const string Rounding = "(SELECT 2 * count(*) FROM [cart.payments] p WHERE p.order_id = o.id AND p.way = 'Cash')";

    public static IEnumerable<Invariant> All =>
    [
        new("I4", "an order's total is that of its lines, with their taxes", """
            SELECT o.number FROM [cart.orders] o LEFT JOIN [cart.order_lines] l ON l.order_id = o.id
            GROUP BY o.number, o.base, o.gst, o.qst, o.total
            HAVING count(l.id) = 0 OR o.total <> o.base + o.gst + o.qst OR sum(l.total) <> o.total
            OR sum(l.price) <> o.base OR sum(l.gst) <> o.gst OR sum(l.qst) <> o.qst
            """),
        new("I4", "what a paid order keeps is what was paid, less what was given back, and what is still to be paid in parts", $"""
            SELECT o.number FROM [cart.orders] o WHERE o.state = 'Paid' AND abs({Paid} - {Back} + {ToCome} - {Kept}) > {Rounding}
            """),
        new("I4", "an order's parts come to its total", """
            SELECT o.number FROM [cart.orders] o WHERE o.deferred <> (SELECT coalesce(sum(i.amount), 0) FROM [cart.instalments] i WHERE i.order_id = o.id AND (i.number > 1 OR o.deferred = o.total))
            OR o.total <> (SELECT coalesce(sum(i.amount), o.total) FROM [cart.instalments] i WHERE i.order_id = o.id)
            """),
        new("I4", "a part is paid by one payment, and no other part is", """
            SELECT o.number FROM [cart.orders] o JOIN [cart.instalments] i ON i.order_id = o.id
            WHERE ((i.number > 1 OR o.deferred = o.total) AND (SELECT count(*) FROM [cart.payments] p WHERE p.order_id = o.id AND p.instalment = i.number
            AND abs(p.amount - i.amount + i.reduced) <= CASE p.way WHEN 'Cash' THEN 2 ELSE 0 END) <> CASE WHEN i.paid_at IS NULL THEN 0 ELSE 1 END)
            OR (i.number = 1 AND o.deferred <> o.total AND (i.paid_at IS NULL) <> (o.paid_at IS NULL))
            """),
        new("I4", "an order that came to nothing keeps no money", $"""
            SELECT o.number FROM [cart.orders] o WHERE o.state IN ('Paying', 'Expired', 'Cancelled') AND {Paid} <> {Back}
            """),
        new("I5", "no payment is given back more than once", """
            SELECT p.charge FROM [cart.payments] p JOIN [cart.refunds] r ON r.payment = p.id AND r.state <> 'Failed'
            GROUP BY p.id, p.charge, p.amount HAVING sum(r.amount) > p.amount
            """),
        new("I5", "a refund is of a payment of its order", """
            SELECT r.key FROM [cart.refunds] r
            WHERE NOT EXISTS (SELECT 1 FROM [cart.payments] p WHERE p.id = r.payment AND p.order_id = r.order_id AND (coalesce(p.charge, p.carried_charge, '') = r.charge OR r."to" <> 'Origin'))
            """),
        new("I10", "a promo code counts its uses rightly, and no more than it has", """
            SELECT c.code FROM [cart.promo_codes] c
            WHERE c.uses > coalesce(c.most, c.uses) OR c.uses <> (SELECT count(*) FROM [cart.code_uses] u WHERE u.code = c.id AND u.given_back_at IS NULL)
            """),
        new("I10", "an order uses a promo code while something stands that has it", """
            SELECT CAST(u."order" AS text) FROM [cart.code_uses] u WHERE u.given_back_at IS NULL
            AND NOT EXISTS (SELECT 1 FROM [cart.orders] o JOIN [cart.order_lines] l ON l.order_id = o.id AND l.lost_at IS NULL AND l.cancellation_at IS NULL
            WHERE o.id = u."order" AND o.state IN ('Paying', 'Paid', 'Stuck') AND l.steps LIKE '%Code%')
            """),
        new("I7", "no order waits past its end, unless the gateway does not say", """
            SELECT o.number FROM [cart.orders] o WHERE o.state = 'Paying' AND o.held_until < @late
            AND NOT EXISTS (SELECT 1 FROM [cart.attempts] a WHERE a.order_id = o.id AND (a.state = 'Unknown' OR a.is_processing))
            """),
        new("I7", "no refund waits to be sent, unless its payment is disputed", """
            SELECT r.key FROM [cart.refunds] r WHERE r.charge <> '' AND r.state NOT IN ('Succeeded', 'Failed') AND r.requested_at < @late
            AND NOT EXISTS (SELECT 1 FROM [cart.disputes] d WHERE d.charge = r.charge AND d.taken_at IS NOT NULL AND d.closed_at IS NULL)
            """),
        new("I5", "a dispute that is lost is borne once, by payments that have money of its charge", """
            SELECT d.reference FROM [cart.disputes] d WHERE d.outcome = 'Lost' AND d.amount
            <> (SELECT coalesce(sum(s.amount), 0) FROM [cart.dispute_shares] s WHERE s.dispute_id = d.id)
            + (SELECT coalesce(sum(r.amount), 0) FROM [cart.refunds] r WHERE r.charge = d.charge AND r."to" = 'Bank')
            """),
        new("I5", "a dispute is of a payment of its order", """
            SELECT d.reference FROM [cart.disputes] d
            WHERE NOT EXISTS (SELECT 1 FROM [cart.payments] p WHERE p.id = d.payment AND p.order_id = d.order_id AND p.charge = d.charge)
            """),
    ];
}
