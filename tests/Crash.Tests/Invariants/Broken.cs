using Loisirs.Shared.Data;

namespace Loisirs.Crash.Tests.Invariants;

/// <summary>A sentence of the invariants, and SQL that breaks it in a town with one paid order.</summary>
internal sealed record Broken(string Sentence, string Sql)
{
    private const string NoRefund = """
        INSERT INTO [cart.refunds] (id, payment, key, charge, amount, reason, state, requested_at, order_id)
        """;

    private const string NewMovement = """
        INSERT INTO [cart.movements] (id, purse, key, kind, amount, "order", round, reason, by, at)
        """;

    private const string NewDispute = "INSERT INTO [cart.disputes] (id, payment, reference, charge, amount, reason, opened_at, taken_at, why, order_id)";

    private const string NewCode = "INSERT INTO [cart.promo_codes] (id, code, percent, uses, created_at)";

    public static IEnumerable<Broken> By(DatabaseProvider provider)
    {
        var within = provider == DatabaseProvider.Sqlite ? "DROP TRIGGER cart_refunds_within" : "DROP TRIGGER refunds_within ON cart.refunds";
        var floor = provider == DatabaseProvider.Sqlite ? "DROP TRIGGER cart_movements_within" : "DROP TRIGGER movements_within ON cart.movements";
        var entered = provider == DatabaseProvider.Sqlite ? "DROP TRIGGER cart_journal_lines_stay" : "DROP TRIGGER journal_lines_stay ON cart.journal_lines";
        var never = provider == DatabaseProvider.Sqlite ? "0" : "FALSE";
        var (once, guard, newId, past) = provider == DatabaseProvider.Sqlite
            ? ("DROP INDEX IF EXISTS \"IX_catalogue_places_group_id_person_id\"", "DROP TRIGGER catalogue_places_taken", "lower(hex(randomblob(16)))", "1")
            : ("DROP INDEX catalogue.\"IX_places_group_id_person_id\"", "DROP TRIGGER places_taken ON catalogue.places", "gen_random_uuid()", "timestamptz '2020-01-01'");
        return
        [
            new("a group has no more live places than its capacity and its surplus", "UPDATE [catalogue.groups] SET capacity = 0"),
            new("a group counts its live places rightly", "UPDATE [catalogue.groups] SET taken = taken + 1"),
            new("a group counts rightly what it gave out of the places that it kept back", "UPDATE [catalogue.groups] SET given = given + 1"),
            new("a person has one live place in a group", $"""
                {once}; {guard};
                INSERT INTO [catalogue.places] (id, group_id, person_id, family_id, holder_id, held_until, taken_at)
                SELECT {newId}, group_id, person_id, family_id, holder_id, held_until, taken_at FROM [catalogue.places]
                """),
            new("a place that bears nobody's name is a ticket of a show", "UPDATE [catalogue.places] SET price_class = person_id"),
            new("a confirmed place stands on a paid line", "UPDATE [cart.order_lines] SET lost_at = @now"),
            new("a paid line has its confirmed place", "UPDATE [catalogue.places] SET released_at = @now"),
            new("a paid line stands once on the roster", "DELETE FROM [attendance.roster_entries]"),
            new("whoever stands on a roster has a paid line", "UPDATE [cart.orders] SET state = 'Cancelled'"),
            new("an open offer has its place", $"""
                INSERT INTO [cart.waiting] (id, "group", family, person, first_name, position, joined_at, offered_at, offered_until)
                SELECT {newId}, group_id, family_id, person_id, 'Zoé', 1, @now, @now, @now FROM [catalogue.places]
                """),
            new("a place is held for an open order or an open offer only", "UPDATE [catalogue.places] SET taken_at = NULL"),
            new("an order's total is that of its lines, with their taxes", "UPDATE [cart.order_lines] SET gst = gst + 1, total = total + 1"),
            new("what a paid order keeps is what was paid, less what was given back, and what is still to be paid in parts", "UPDATE [cart.payments] SET amount = amount - 1"),
            new("an order's parts come to its total", "UPDATE [cart.orders] SET deferred = 1"),
            new("a part is paid by one payment, and no other part is", $"""
                INSERT INTO [cart.instalments] (id, number, amount, due_on, reduced, paid_at, delay_reason, order_id)
                SELECT {newId}, 2, total, '2027-01-09', 0, @now, '', id FROM [cart.orders]
                """),
            new("an order that came to nothing keeps no money", "UPDATE [cart.orders] SET state = 'Expired'"),
            new("no payment is given back more than once", $"""
                {within};
                {NoRefund} SELECT {newId}, id, 'refund-1', charge, amount, 'Office', 'Succeeded', @now, order_id FROM [cart.payments];
                {NoRefund} SELECT {newId}, id, 'refund-2', charge, 1, 'Office', 'Requested', @now, order_id FROM [cart.payments]
                """),
            new("a refund is of a payment of its order",
                $"{NoRefund} SELECT {newId}, id, 'refund-1', 'charge-0', amount, 'Office', 'Succeeded', @now, order_id FROM [cart.payments]"),
            new("a promo code counts its uses rightly, and no more than it has", $"{NewCode} SELECT {newId}, 'RARE', 10, 1, @now"),
            new("an order uses a promo code while something stands that has it", $"""
                {NewCode} SELECT id, 'RARE', 10, 1, @now FROM [cart.orders];
                INSERT INTO [cart.code_uses] ("order", code, family, used_at) SELECT id, id, family, @now FROM [cart.orders]
                """),
            new("no purse holds less than nothing", $"""
                {floor};
                INSERT INTO [cart.purses] (id, kind, family, opened_at, version) SELECT id, 'Credit', family, @now, 0 FROM [cart.orders];
                {NewMovement} SELECT {newId}, id, 'k', 'Granted', -1, NULL, 0, '', id, @now FROM [cart.orders]
                """),
            new("an order has of credit what it was to cover, while it stands, and the parts that credit paid", "UPDATE [cart.orders] SET covered = 1"),
            new("a paid order was paid with the credit that it took", "UPDATE [cart.payments] SET purse = order_id"),
            new("what an order owes as credit came into a purse", $"""
                INSERT INTO [cart.purses] (id, kind, family, opened_at, version) SELECT id, 'Credit', family, @now, 0 FROM [cart.orders];
                {NewMovement} SELECT {newId}, id, 'k', 'Refunded', 1, id, 0, '', id, @now FROM [cart.orders]
                """),
            new("the journal owes what is in the purses, and what open orders hold of it", $"""
                INSERT INTO [cart.purses] (id, kind, family, opened_at, version) SELECT id, 'Credit', family, @now, 0 FROM [cart.orders];
                {NewMovement} SELECT {newId}, id, 'k', 'Granted', 1, NULL, 0, '', id, @now FROM [cart.orders]
                """),
            new("an entry of the journal has as much debit as credit", $"{entered}; UPDATE [cart.journal_lines] SET amount = amount + 1 WHERE account = 'Revenue'"),
            new("the journal has what was paid and given back for each order", $"{entered}; UPDATE [cart.journal_lines] SET amount = amount + 1 WHERE account = 'Card'"),
            new("the journal has what is disputed of each order, and what was lost", $"""
                {NewDispute} SELECT {newId}, id, 'dispute-1', charge, amount, '', @now, @now, '', order_id FROM [cart.payments]
                """),
            new("a dispute is of a payment of its order", $"""
                {NewDispute} SELECT {newId}, id, 'dispute-1', 'charge-nowhere', amount, '', @now, @now, '', order_id FROM [cart.payments]
                """),
            new("a dispute that is lost is borne once, by payments that have money of its charge", $"""
                {NewDispute} SELECT {newId}, id, 'dispute-1', charge, amount, '', @now, @now, '', order_id FROM [cart.payments];
                UPDATE [cart.disputes] SET outcome = 'Lost', closed_at = @now
                """),
            new("the journal has what was sold by each order, with its taxes", $"{entered}; UPDATE [cart.journal_lines] SET amount = amount + 1 WHERE account = 'Gst'"),
            new("the journal knows every order", $"UPDATE [cart.orders] SET is_booked = {never}"),
            new("no order waits past its end, unless the gateway does not say", $"UPDATE [cart.orders] SET state = 'Paying', held_until = {past}"),
            new("no refund waits to be sent, unless its payment is disputed",
                $"{NoRefund} SELECT {newId}, id, 'refund-1', charge, amount, 'Office', 'Sent', {past}, order_id FROM [cart.payments]"),
            new("a paid order is told once, no other is", """
                INSERT INTO [house.messages] (name, aggregate, body, told_at)
                SELECT name, aggregate, body, told_at FROM [house.messages] WHERE name = 'cart.checked-out'
                """),
            new("a paid order is told once, no other is", "UPDATE [cart.orders] SET state = 'Paying'"),
            new("a paid order has one confirmation, no other has", "DELETE FROM [accounts.letters]"),
            new("no message is overdue, unless it is parked", $"UPDATE [house.deliveries] SET done_at = NULL, leased_until = NULL, next_try = {past}"),
            new("no letter is overdue, unless it is parked", $"UPDATE [accounts.letters] SET sent_at = NULL, next_try = {past}"),
        ];
    }
}
