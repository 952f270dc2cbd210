namespace Loisirs.Testing.Invariants;

/// <summary>Places, the lines that paid for them, the rosters that expect them.</summary>
internal static class PlaceInvariants
{
    private const string Live = "p.released_at IS NULL";

    /// <summary>The lines of paid orders whose place the family has.</summary>
    private const string PaidLines = "[cart.order_lines] l JOIN [cart.orders] o ON o.id = l.order_id AND o.state = 'Paid' AND l.lost_at IS NULL AND l.cancellation_at IS NULL";

    private const string LineOfPlace = "l.order_id = p.holder_id AND l.\"group\" = p.group_id AND l.person = coalesce(p.price_class, p.person_id)";

    /// <summary>One for a person, one for each ticket.</summary>
    private const string PlacesOfLine = "CASE WHEN l.tickets = 0 THEN 1 ELSE l.tickets END";

    public static IEnumerable<Invariant> All =>
    [
        new("I1", "a group has no more live places than its capacity and its surplus", $"""
            SELECT g.code FROM [catalogue.groups] g JOIN [catalogue.places] p ON p.group_id = g.id AND {Live}
            GROUP BY g.id, g.code, g.capacity, g.surplus HAVING count(*) > g.capacity + g.surplus
            """),
        new("I1", "a group counts its live places rightly", $"""
            SELECT g.code FROM [catalogue.groups] g
            WHERE g.taken <> (SELECT count(*) FROM [catalogue.places] p WHERE p.group_id = g.id AND {Live})
            """),
        new("I1", "a group counts rightly what it gave out of the places that it kept back", $"""
            SELECT g.code FROM [catalogue.groups] g
            WHERE g.kept_back < 0 OR g.given <> (SELECT count(*) FROM [catalogue.surplus_places] s
                WHERE s.group_id = g.id AND s.from_kept AND s.taken_back_at IS NULL AND NOT EXISTS (SELECT 1 FROM [catalogue.places] p
                    WHERE p.group_id = g.id AND p.person_id = s.person_id AND ({Live} OR p.taken_at >= s.at)))
            """),
        new("I2", "a person has one live place in a group", $"""
            SELECT CAST(p.person_id AS text) FROM [catalogue.places] p WHERE {Live} GROUP BY p.group_id, p.person_id HAVING count(*) > 1
            """),
        new("I2", "a place that bears nobody's name is a ticket of a show", """
            SELECT CAST(p.id AS text) FROM [catalogue.places] p JOIN [catalogue.groups] g ON g.id = p.group_id
            JOIN [catalogue.activities] a ON a.id = g.activity_id WHERE p.price_class IS NOT NULL AND a.kind <> 'Show'
            """),
        new("I3", "a confirmed place stands on a paid line", $"""
            SELECT CAST(p.id AS text) FROM [catalogue.places] p WHERE {Live} AND p.taken_at IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM {PaidLines} WHERE {LineOfPlace})
            """),
        new("I3", "a paid line has its confirmed place", $"""
            SELECT o.number FROM {PaidLines}
            WHERE (SELECT count(*) FROM [catalogue.places] p WHERE {LineOfPlace} AND {Live} AND p.taken_at IS NOT NULL) <> {PlacesOfLine}
            """),
        new("I3", "a paid line stands once on the roster", $"""
            SELECT o.number FROM {PaidLines}
            WHERE (SELECT count(*) FROM [attendance.roster_entries] e WHERE l.tickets = 0 AND e.line = l.id AND e.withdrawal_at IS NULL)
            + (SELECT count(*) FROM [attendance.bookings] b WHERE l.tickets > 0 AND b.line = l.id AND b.tickets = l.tickets) <> 1
            """),
        new("I3", "whoever stands on a roster has a paid line", $"""
            SELECT CAST(e.id AS text) FROM [attendance.roster_entries] e WHERE e.withdrawal_at IS NULL
            AND NOT EXISTS (SELECT 1 FROM {PaidLines} WHERE l.id = e.line AND l."group" = e."group" AND l.person = e.person)
            UNION ALL SELECT CAST(b.id AS text) FROM [attendance.bookings] b WHERE b.tickets > 0
            AND NOT EXISTS (SELECT 1 FROM {PaidLines} WHERE l.id = b.line AND l."group" = b."group" AND l.tickets = b.tickets)
            """),
        new("I3", "an open offer has its place", $"""
            SELECT CAST(w.id AS text) FROM [cart.waiting] w WHERE w.offered_at IS NOT NULL AND w.ended_at IS NULL
            AND NOT EXISTS (SELECT 1 FROM [catalogue.places] p WHERE p.holder_id = w.id AND {Live})
            """),
        new("I7", "a place is held for an open order or an open offer only", $"""
            SELECT CAST(p.id AS text) FROM [catalogue.places] p WHERE {Live} AND p.taken_at IS NULL
            AND NOT EXISTS (SELECT 1 FROM [cart.orders] o WHERE o.id = p.holder_id AND o.state IN ('Paying', 'Stuck'))
            AND NOT EXISTS (SELECT 1 FROM [cart.waiting] w WHERE w.id = p.holder_id AND w.offered_at IS NOT NULL AND w.ended_at IS NULL)
            """),
    ];
}
