namespace Loisirs.Shared.Audit;

/// <summary>The database itself refuses to change or take out an entry; only its seal may be added, once (P-615). The migrations make it.</summary>
internal static class AuditTriggers
{
    public const string Sqlite = """
        CREATE TRIGGER house_audit_entries_stay BEFORE UPDATE ON house_audit_entries
            WHEN OLD.number IS NOT NULL OR NEW.number IS NULL OR OLD.id <> NEW.id OR OLD.at <> NEW.at OR OLD.role <> NEW.role
                OR OLD.account <> NEW.account OR OLD.family <> NEW.family OR OLD.act <> NEW.act OR OLD.subjects <> NEW.subjects BEGIN
            SELECT RAISE(ABORT, 'audit.only-added');
        END;
        CREATE TRIGGER house_audit_entries_kept BEFORE DELETE ON house_audit_entries BEGIN
            SELECT RAISE(ABORT, 'audit.only-added');
        END;
        """;

    public const string PostgreSql = """
        CREATE FUNCTION house.audit_only_added() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            RAISE EXCEPTION 'audit.only-added' USING ERRCODE = 'check_violation';
        END $$;
        CREATE TRIGGER audit_entries_stay BEFORE UPDATE ON house.audit_entries FOR EACH ROW
            WHEN (OLD.number IS NOT NULL OR NEW.number IS NULL
                OR (OLD.id, OLD.at, OLD.role, OLD.account, OLD.family, OLD.act, OLD.subjects)
                    IS DISTINCT FROM (NEW.id, NEW.at, NEW.role, NEW.account, NEW.family, NEW.act, NEW.subjects))
            EXECUTE FUNCTION house.audit_only_added();
        CREATE TRIGGER audit_entries_kept BEFORE DELETE ON house.audit_entries FOR EACH ROW EXECUTE FUNCTION house.audit_only_added();
        CREATE TRIGGER audit_entries_whole BEFORE TRUNCATE ON house.audit_entries EXECUTE FUNCTION house.audit_only_added();
        """;

    /// <summary>As above, since a reason stands beside an entry: it may be erased, never replaced.</summary>
    public const string SqliteWithReason = """
        DROP TRIGGER house_audit_entries_stay;
        CREATE TRIGGER house_audit_entries_stay BEFORE UPDATE ON house_audit_entries
            WHEN OLD.id <> NEW.id OR OLD.at <> NEW.at OR OLD.role <> NEW.role OR OLD.account <> NEW.account OR OLD.family <> NEW.family
                OR OLD.act <> NEW.act OR OLD.subjects <> NEW.subjects OR OLD.reason_hash IS NOT NEW.reason_hash
                OR (OLD.reason IS NOT NEW.reason AND NEW.reason IS NOT NULL)
                OR (OLD.reason IS NEW.reason AND (OLD.number IS NOT NULL OR NEW.number IS NULL))
                OR (OLD.number IS NOT NULL AND (OLD.number IS NOT NEW.number OR OLD.seal IS NOT NEW.seal)) BEGIN
            SELECT RAISE(ABORT, 'audit.only-added');
        END;
        """;

    /// <summary>The trigger that looks at a column must go before the column's type changes.</summary>
    public const string PostgreSqlBeforeReason = "DROP TRIGGER audit_entries_stay ON house.audit_entries;";

    public const string PostgreSqlWithReason = """
        CREATE TRIGGER audit_entries_stay BEFORE UPDATE ON house.audit_entries FOR EACH ROW
            WHEN ((OLD.id, OLD.at, OLD.role, OLD.account, OLD.family, OLD.act, OLD.subjects, OLD.reason_hash)
                    IS DISTINCT FROM (NEW.id, NEW.at, NEW.role, NEW.account, NEW.family, NEW.act, NEW.subjects, NEW.reason_hash)
                OR (OLD.reason IS DISTINCT FROM NEW.reason AND NEW.reason IS NOT NULL)
                OR (OLD.reason IS NOT DISTINCT FROM NEW.reason AND (OLD.number IS NOT NULL OR NEW.number IS NULL))
                OR (OLD.number IS NOT NULL AND (OLD.number, OLD.seal) IS DISTINCT FROM (NEW.number, NEW.seal)))
            EXECUTE FUNCTION house.audit_only_added();
        """;
}
