namespace Loisirs.Cart.Infrastructure;

/// <summary>The guard in the database itself: what was entered in the journal is neither changed nor removed. The migrations make it.</summary>
internal static class JournalTriggers
{
    public const string Sqlite = """
        CREATE TRIGGER cart_journal_entries_stay BEFORE UPDATE ON cart_journal_entries BEGIN
            SELECT RAISE(ABORT, 'journal.entered-for-good');
        END;
        CREATE TRIGGER cart_journal_entries_kept BEFORE DELETE ON cart_journal_entries BEGIN
            SELECT RAISE(ABORT, 'journal.entered-for-good');
        END;
        CREATE TRIGGER cart_journal_lines_stay BEFORE UPDATE ON cart_journal_lines BEGIN
            SELECT RAISE(ABORT, 'journal.entered-for-good');
        END;
        CREATE TRIGGER cart_journal_lines_kept BEFORE DELETE ON cart_journal_lines BEGIN
            SELECT RAISE(ABORT, 'journal.entered-for-good');
        END;
        """;

    public const string PostgreSql = """
        CREATE FUNCTION cart.journal_stays() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            RAISE EXCEPTION 'journal.entered-for-good' USING ERRCODE = 'check_violation';
        END $$;
        CREATE TRIGGER journal_entries_stay BEFORE UPDATE OR DELETE ON cart.journal_entries FOR EACH ROW EXECUTE FUNCTION cart.journal_stays();
        CREATE TRIGGER journal_entries_kept BEFORE TRUNCATE ON cart.journal_entries EXECUTE FUNCTION cart.journal_stays();
        CREATE TRIGGER journal_lines_stay BEFORE UPDATE OR DELETE ON cart.journal_lines FOR EACH ROW EXECUTE FUNCTION cart.journal_stays();
        CREATE TRIGGER journal_lines_kept BEFORE TRUNCATE ON cart.journal_lines EXECUTE FUNCTION cart.journal_stays();
        """;
}
