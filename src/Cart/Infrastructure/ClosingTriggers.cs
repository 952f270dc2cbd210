namespace Loisirs.Cart.Infrastructure;

/// <summary>The guard in the database itself: a day that was closed is neither changed nor opened again. The migrations make it.</summary>
internal static class ClosingTriggers
{
    public const string Sqlite = """
        CREATE TRIGGER cart_day_closings_stay BEFORE UPDATE ON cart_day_closings BEGIN
            SELECT RAISE(ABORT, 'day.closed-for-good');
        END;
        CREATE TRIGGER cart_day_closings_kept BEFORE DELETE ON cart_day_closings BEGIN
            SELECT RAISE(ABORT, 'day.closed-for-good');
        END;
        CREATE TRIGGER cart_closing_lines_stay BEFORE UPDATE ON cart_closing_lines BEGIN
            SELECT RAISE(ABORT, 'day.closed-for-good');
        END;
        CREATE TRIGGER cart_closing_lines_kept BEFORE DELETE ON cart_closing_lines BEGIN
            SELECT RAISE(ABORT, 'day.closed-for-good');
        END;
        """;

    public const string PostgreSql = """
        CREATE FUNCTION cart.closing_stays() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            RAISE EXCEPTION 'day.closed-for-good' USING ERRCODE = 'check_violation';
        END $$;
        CREATE TRIGGER day_closings_stay BEFORE UPDATE OR DELETE ON cart.day_closings FOR EACH ROW EXECUTE FUNCTION cart.closing_stays();
        CREATE TRIGGER day_closings_kept BEFORE TRUNCATE ON cart.day_closings EXECUTE FUNCTION cart.closing_stays();
        CREATE TRIGGER closing_lines_stay BEFORE UPDATE OR DELETE ON cart.closing_lines FOR EACH ROW EXECUTE FUNCTION cart.closing_stays();
        CREATE TRIGGER closing_lines_kept BEFORE TRUNCATE ON cart.closing_lines EXECUTE FUNCTION cart.closing_stays();
        """;
}
