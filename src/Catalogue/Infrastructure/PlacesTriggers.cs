namespace Loisirs.Catalogue.Infrastructure;

/// <summary>The guard in the database itself: whatever path writes a place, live places never exceed capacity and granted surplus
/// (P-101, P-103). The migrations make it.</summary>
internal static class PlacesTriggers
{
    public const string Sqlite = """
        CREATE TRIGGER catalogue_places_taken AFTER INSERT ON catalogue_places WHEN NEW.released_at IS NULL BEGIN
            SELECT RAISE(ABORT, 'place.full') WHERE NOT EXISTS
                (SELECT 1 FROM catalogue_groups WHERE id = NEW.group_id AND taken < capacity + surplus);
            UPDATE catalogue_groups SET taken = taken + 1 WHERE id = NEW.group_id;
        END;
        CREATE TRIGGER catalogue_places_released AFTER UPDATE OF released_at ON catalogue_places
            WHEN OLD.released_at IS NULL AND NEW.released_at IS NOT NULL BEGIN
            UPDATE catalogue_groups SET taken = taken - 1 WHERE id = NEW.group_id;
        END;
        CREATE TRIGGER catalogue_places_revived BEFORE UPDATE OF released_at ON catalogue_places
            WHEN OLD.released_at IS NOT NULL AND NEW.released_at IS NULL BEGIN
            SELECT RAISE(ABORT, 'place.released-for-good');
        END;
        CREATE TRIGGER catalogue_places_moved BEFORE UPDATE OF group_id ON catalogue_places
            WHEN OLD.group_id <> NEW.group_id BEGIN
            SELECT RAISE(ABORT, 'place.not-moved');
        END;
        CREATE TRIGGER catalogue_places_deleted AFTER DELETE ON catalogue_places WHEN OLD.released_at IS NULL BEGIN
            UPDATE catalogue_groups SET taken = taken - 1 WHERE id = OLD.group_id;
        END;
        """;

    public const string PostgreSql = """
        CREATE FUNCTION catalogue.place_taken() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            UPDATE catalogue.groups SET taken = taken + 1 WHERE id = NEW.group_id AND taken < capacity + surplus;
            IF NOT FOUND THEN
                RAISE EXCEPTION 'place.full' USING ERRCODE = 'check_violation';
            END IF;
            RETURN NULL;
        END $$;
        CREATE FUNCTION catalogue.place_freed() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            UPDATE catalogue.groups SET taken = taken - 1 WHERE id = OLD.group_id;
            RETURN NULL;
        END $$;
        CREATE FUNCTION catalogue.place_stays() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            RAISE EXCEPTION 'place.not-moved' USING ERRCODE = 'check_violation';
        END $$;
        CREATE TRIGGER places_taken AFTER INSERT ON catalogue.places
            FOR EACH ROW WHEN (NEW.released_at IS NULL) EXECUTE FUNCTION catalogue.place_taken();
        CREATE TRIGGER places_released AFTER UPDATE OF released_at ON catalogue.places
            FOR EACH ROW WHEN (OLD.released_at IS NULL AND NEW.released_at IS NOT NULL) EXECUTE FUNCTION catalogue.place_freed();
        CREATE TRIGGER places_stay BEFORE UPDATE ON catalogue.places
            FOR EACH ROW WHEN ((OLD.released_at IS NOT NULL AND NEW.released_at IS NULL) OR OLD.group_id <> NEW.group_id)
            EXECUTE FUNCTION catalogue.place_stays();
        CREATE TRIGGER places_deleted AFTER DELETE ON catalogue.places
            FOR EACH ROW WHEN (OLD.released_at IS NULL) EXECUTE FUNCTION catalogue.place_freed();
        """;
}
