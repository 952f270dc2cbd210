namespace Loisirs.Cart.Infrastructure;

/// <summary>The guard in the database itself: whatever path writes, a purse never holds less than nothing (P-216), and what moved stays as it was
/// entered; its reason alone can be forgotten. The migrations make it.</summary>
internal static class CreditTriggers
{
    public const string Sqlite = """
        CREATE TRIGGER cart_movements_within BEFORE INSERT ON cart_movements BEGIN
            SELECT RAISE(ABORT, 'credit.below-zero')
                WHERE NEW.amount + (SELECT coalesce(sum(amount), 0) FROM cart_movements WHERE purse = NEW.purse) < 0;
        END;
        CREATE TRIGGER cart_movements_stay BEFORE UPDATE ON cart_movements
            WHEN NEW.id IS NOT OLD.id OR NEW.purse IS NOT OLD.purse OR NEW.key IS NOT OLD.key OR NEW.kind IS NOT OLD.kind OR NEW.amount IS NOT OLD.amount
            OR NEW."order" IS NOT OLD."order" OR NEW.at IS NOT OLD.at BEGIN
            SELECT RAISE(ABORT, 'credit.moved-for-good');
        END;
        CREATE TRIGGER cart_movements_kept BEFORE DELETE ON cart_movements BEGIN
            SELECT RAISE(ABORT, 'credit.moved-for-good');
        END;
        """;

    public const string PostgreSql = """
        CREATE FUNCTION cart.movement_within() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            PERFORM 1 FROM cart.purses WHERE id = NEW.purse FOR UPDATE;
            IF NEW.amount + (SELECT coalesce(sum(amount), 0) FROM cart.movements WHERE purse = NEW.purse) < 0 THEN
                RAISE EXCEPTION 'credit.below-zero' USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
        END $$;
        CREATE FUNCTION cart.movement_stays() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            RAISE EXCEPTION 'credit.moved-for-good' USING ERRCODE = 'check_violation';
        END $$;
        CREATE TRIGGER movements_within BEFORE INSERT ON cart.movements FOR EACH ROW EXECUTE FUNCTION cart.movement_within();
        CREATE TRIGGER movements_stay BEFORE UPDATE ON cart.movements FOR EACH ROW
            WHEN (NEW.id IS DISTINCT FROM OLD.id OR NEW.purse IS DISTINCT FROM OLD.purse OR NEW.key IS DISTINCT FROM OLD.key OR NEW.kind IS DISTINCT FROM OLD.kind
                OR NEW.amount IS DISTINCT FROM OLD.amount OR NEW."order" IS DISTINCT FROM OLD."order" OR NEW.at IS DISTINCT FROM OLD.at)
            EXECUTE FUNCTION cart.movement_stays();
        CREATE TRIGGER movements_deleted BEFORE DELETE ON cart.movements FOR EACH ROW EXECUTE FUNCTION cart.movement_stays();
        CREATE TRIGGER movements_kept BEFORE TRUNCATE ON cart.movements EXECUTE FUNCTION cart.movement_stays();
        """;
}
