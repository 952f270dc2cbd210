namespace Loisirs.Cart.Infrastructure;

/// <summary>The guard in the database itself: whatever path writes a refund, a payment never gives back more than it brought, and a
/// line is cancelled once, for good (P-210). The migrations make it.</summary>
internal static class RefundTriggers
{
    public const string Sqlite = """
        CREATE TRIGGER cart_refunds_within BEFORE INSERT ON cart_refunds BEGIN
            SELECT RAISE(ABORT, 'refund.more-than-paid') WHERE NEW.amount
                + (SELECT coalesce(sum(amount), 0) FROM cart_refunds WHERE payment = NEW.payment AND state <> 'Failed')
                > (SELECT amount FROM cart_payments WHERE id = NEW.payment);
        END;
        CREATE TRIGGER cart_order_lines_cancelled_once BEFORE UPDATE ON cart_order_lines
            WHEN OLD.cancellation_at IS NOT NULL
            AND (NEW.cancellation_at IS NOT OLD.cancellation_at OR NEW.cancellation_back IS NOT OLD.cancellation_back) BEGIN
            SELECT RAISE(ABORT, 'line.cancelled-for-good');
        END;
        """;

    public const string PostgreSql = """
        CREATE FUNCTION cart.refund_within() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE paid bigint;
        BEGIN
            SELECT amount INTO paid FROM cart.payments WHERE id = NEW.payment FOR UPDATE;
            IF NEW.amount + (SELECT coalesce(sum(amount), 0) FROM cart.refunds WHERE payment = NEW.payment AND state <> 'Failed') > paid THEN
                RAISE EXCEPTION 'refund.more-than-paid' USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
        END $$;
        CREATE FUNCTION cart.line_cancelled_once() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            RAISE EXCEPTION 'line.cancelled-for-good' USING ERRCODE = 'check_violation';
        END $$;
        CREATE TRIGGER refunds_within BEFORE INSERT ON cart.refunds FOR EACH ROW EXECUTE FUNCTION cart.refund_within();
        CREATE TRIGGER order_lines_cancelled_once BEFORE UPDATE ON cart.order_lines FOR EACH ROW
            WHEN (OLD.cancellation_at IS NOT NULL AND (NEW.cancellation_at IS DISTINCT FROM OLD.cancellation_at
                OR NEW.cancellation_back IS DISTINCT FROM OLD.cancellation_back))
            EXECUTE FUNCTION cart.line_cancelled_once();
        """;
}
