package io.whimbrel.catalog;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Makes a database that saw a schema as good as new.
 *
 * <p>A change to any schema itself makes PostgreSQL forget its plans of all queries (of {@link PlannedOnce}, too), so
 * {@code public} stays where nothing but what is in it has changed.
 */
public final class Emptied {

    private static final String USUAL_PUBLIC = """
        SELECT FROM pg_namespace n
        WHERE n.nspname = 'public' AND n.nspowner = current_user::regrole
          AND n.nspacl::text = replace(
              CASE WHEN current_setting('server_version_num')::int < 150000 THEN '{%=UC/%,=UC/%}' ELSE '{%=UC/%,=U/%}' END,
              '%', current_user)
          AND obj_description(n.oid, 'pg_namespace') = 'standard public schema'
          AND NOT EXISTS (SELECT FROM pg_default_acl a WHERE a.defaclnamespace = n.oid)\
        """;

    /** The statements of PL/pgSQL that make {@code public} where there is none, as a new database has it. */
    public static final String PUBLIC = """
        IF to_regnamespace('public') IS NULL THEN
            CREATE SCHEMA public;
            COMMENT ON SCHEMA public IS 'standard public schema';
            GRANT USAGE ON SCHEMA public TO public;
            IF current_setting('server_version_num')::int < 150000 THEN
                GRANT CREATE ON SCHEMA public TO public;
            END IF;
        END IF;\
        """;

    /** A function, whose queries are planned once. */
    private static final String EMPTIED =
            """
        CREATE FUNCTION pg_temp.emptied() RETURNS void LANGUAGE plpgsql AS $$
        DECLARE
            name text;
            object record;
            found record;
        BEGIN
            FOR name IN SELECT evtname FROM pg_event_trigger LOOP
                EXECUTE format('DROP EVENT TRIGGER %I', name);
            END LOOP;
            FOR name IN SELECT pubname FROM pg_publication LOOP
                EXECUTE format('DROP PUBLICATION %I', name);
            END LOOP;
            FOR name IN SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'
                AND (nspname <> 'public' OR NOT EXISTS (_USUAL_PUBLIC_))
            LOOP
                EXECUTE format('DROP SCHEMA %I CASCADE', name);
            END LOOP;
            -- what belongs to an extension, a column or a range goes with it, and in no other way
            FOR object IN SELECT d.classid, d.objid FROM pg_depend d
                WHERE d.refclassid = 'pg_namespace'::regclass AND d.refobjid = to_regnamespace('public')
                    AND NOT EXISTS (SELECT FROM pg_depend o
                        WHERE o.classid = d.classid AND o.objid = d.objid AND o.deptype IN ('e', 'i')
                            AND o.refobjid <> o.objid)
                ORDER BY d.classid = 'pg_extension'::regclass
            LOOP
                SELECT CASE WHEN object.classid = 'pg_proc'::regclass THEN 'ROUTINE' ELSE replace(i.type, ' object', '') END
                        AS type, i.identity
                    INTO found FROM pg_identify_object(object.classid, object.objid, 0) i;
                IF found.identity IS NOT NULL THEN
                    EXECUTE format('DROP %s %s CASCADE', found.type, found.identity);
                END IF;
            END LOOP;
            FOR name IN SELECT fdwname FROM pg_foreign_data_wrapper LOOP
                EXECUTE format('DROP FOREIGN DATA WRAPPER %I CASCADE', name);
            END LOOP;
            _PUBLIC_
        END
        $$\
        """.replace("_USUAL_PUBLIC_", USUAL_PUBLIC).replace("_PUBLIC_", PUBLIC);

    private final Connection connection;

    /**
     * Knows how to do it again and again.
     *
     * @param connection a connection to the database, which stays open
     */
    public Emptied(Connection connection) throws SQLException {
        this.connection = connection;
        run(EMPTIED);
    }

    /** Leaves {@code public}, as a new database of PostgreSQL 14 has it, or a newer one, and nothing else. */
    public void again() throws SQLException {
        run("RESET ALL; SELECT pg_temp.emptied()");
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
