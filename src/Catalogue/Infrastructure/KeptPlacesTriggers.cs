namespace Loisirs.Catalogue.Infrastructure;

/// <summary>The guard of <see cref="PlacesTriggers"/> once places can be kept back: none of them is sold, whoever writes; one that was given to a
/// person goes from what is given to what is taken, and back if the hold came to nothing (P-101, P-103, P-113). A migration makes it.</summary>
/// <remarks>It has no clock: places whose time to open has come are let go by whoever sells, under the lock (<see cref="PlacesGuard"/>).</remarks>
internal static class KeptPlacesTriggers
{
    public const string Sqlite = """
        DROP TRIGGER catalogue_places_taken;
        DROP TRIGGER catalogue_places_released;
        DROP TRIGGER catalogue_places_deleted;
        CREATE TRIGGER catalogue_places_taken AFTER INSERT ON catalogue_places WHEN NEW.released_at IS NULL BEGIN
            SELECT RAISE(ABORT, 'place.full') WHERE NOT EXISTS
                (SELECT 1 FROM catalogue_groups WHERE id = NEW.group_id AND taken + kept_back + given < capacity + surplus + NEW.from_kept
                    AND taken < capacity + surplus AND given >= NEW.from_kept);
            UPDATE catalogue_groups SET taken = taken + 1, given = given - NEW.from_kept WHERE id = NEW.group_id;
        END;
        CREATE TRIGGER catalogue_places_released AFTER UPDATE OF released_at ON catalogue_places
            WHEN OLD.released_at IS NULL AND NEW.released_at IS NOT NULL BEGIN
            UPDATE catalogue_groups SET taken = taken - 1, given = given + (OLD.from_kept AND OLD.taken_at IS NULL) WHERE id = NEW.group_id;
        END;
        CREATE TRIGGER catalogue_places_deleted AFTER DELETE ON catalogue_places WHEN OLD.released_at IS NULL BEGIN
            UPDATE catalogue_groups SET taken = taken - 1, given = given + (OLD.from_kept AND OLD.taken_at IS NULL) WHERE id = OLD.group_id;
        END;
        """;

    public const string PostgreSql = """
        CREATE OR REPLACE FUNCTION catalogue.place_taken() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            UPDATE catalogue.groups SET taken = taken + 1, given = given - NEW.from_kept::int
            WHERE id = NEW.group_id AND taken + kept_back + given < capacity + surplus + NEW.from_kept::int
                AND taken < capacity + surplus AND given >= NEW.from_kept::int;
            IF NOT FOUND THEN
                RAISE EXCEPTION 'place.full' USING ERRCODE = 'check_violation';
            END IF;
            RETURN NULL;
        END $$;
        CREATE OR REPLACE FUNCTION catalogue.place_freed() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            UPDATE catalogue.groups SET taken = taken - 1, given = given + (OLD.from_kept AND OLD.taken_at IS NULL)::int WHERE id = OLD.group_id;
            RETURN NULL;
        END $$;
        """;
}
