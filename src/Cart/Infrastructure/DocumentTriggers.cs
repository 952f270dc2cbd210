namespace Loisirs.Cart.Infrastructure;

/// <summary>The guard in the database itself: a receipt or a credit note that was issued is neither changed nor removed (P-213).</summary>
internal static class DocumentTriggers
{
    public const string Sqlite = """
        CREATE TRIGGER cart_documents_stay BEFORE UPDATE ON cart_documents BEGIN
            SELECT RAISE(ABORT, 'document.issued-for-good');
        END;
        CREATE TRIGGER cart_documents_kept BEFORE DELETE ON cart_documents BEGIN
            SELECT RAISE(ABORT, 'document.issued-for-good');
        END;
        """;

    public const string PostgreSql = """
        CREATE FUNCTION cart.document_stays() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            RAISE EXCEPTION 'document.issued-for-good' USING ERRCODE = 'check_violation';
        END $$;
        CREATE TRIGGER documents_stay BEFORE UPDATE OR DELETE ON cart.documents FOR EACH ROW EXECUTE FUNCTION cart.document_stays();
        CREATE TRIGGER documents_kept BEFORE TRUNCATE ON cart.documents EXECUTE FUNCTION cart.document_stays();
        """;
}
