package io.whimbrel.run;

import io.whimbrel.migration.Direction;
import io.whimbrel.migration.MigrationFile;
import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The table in a database that tells which revisions it has.
 *
 * <p>It stands in public and not in a schema of its own, since whoever may create tables can then migrate:
 * CREATE on the database is not needed. A row is a revision that the database has, wholly or in part; the
 * row goes with the revision.
 */
public final class History {

    /** The table where no other is configured. */
    public static final QualifiedName DEFAULT_TABLE =
            new QualifiedName(QualifiedName.DEFAULT_SCHEMA, "whimbrel_history");

    /** The table, in the same schema, of a lock that needs no session. */
    public static final QualifiedName LOCK_TABLE = new QualifiedName(QualifiedName.DEFAULT_SCHEMA, "whimbrel_lock");

    private static final String UNDEFINED_TABLE = "42P01";

    private final String table;

    /**
     * The history in a table.
     *
     * @param table the table's name
     */
    public History(QualifiedName table) {
        // Always with its schema: a migration may have changed the search_path.
        this.table = Identifiers.quote(table.schema()) + "." + Identifiers.quote(table.name());
    }

    /** The statement that makes the table, unless it is there. */
    String createSql() {
        return """
            CREATE TABLE IF NOT EXISTS %s (
                revision text PRIMARY KEY,
                follows text NOT NULL,
                description text NOT NULL,
                checksum text NOT NULL,
                direction text NOT NULL CHECK (direction IN ('upgrade', 'downgrade')),
                steps_done integer NOT NULL,
                steps_total integer NOT NULL,
                done_checksum text NOT NULL,
                applied_at timestamp with time zone NOT NULL,
                applied_by text NOT NULL,
                duration_ms bigint NOT NULL,
                tool_version text NOT NULL,
                progress text NOT NULL DEFAULT '',
                content text NOT NULL DEFAULT ''
            )\
            """.formatted(table);
    }

    /**
     * What a database has.
     *
     * @param connection a connection to it
     * @return the rows, in the order in which they were written; none if there is no such table
     * @throws SQLException if the table can't be read
     */
    public List<Applied> read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                    SELECT revision, checksum, direction, steps_done, steps_total, done_checksum,
                        description, applied_at, applied_by, duration_ms, content
                    FROM %s ORDER BY applied_at, revision\
                    """.formatted(table))) {
            List<Applied> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(applied(row));
            }
            return List.copyOf(rows);
        } catch (SQLException e) {
            if (UNDEFINED_TABLE.equals(e.getSQLState())) {
                return List.of();
            }
            throw e;
        }
    }

    /** How far the database is with one revision; null if it has nothing of it. */
    @Nullable
    Mark find(Connection connection, String revision) throws SQLException {
        return read(connection).stream()
                .filter(applied -> applied.revision().equals(revision))
                .map(Applied::mark)
                .findFirst()
                .orElse(null);
    }

    /**
     * The statement that takes a revision's row from one mark to another, and changes no row if it is not
     * the one that is expected.
     *
     * @param content what all of it does, if it is to be kept
     */
    String change(MigrationFile file, @Nullable Mark from, @Nullable Mark to, long milliseconds, String content) {
        if (to == null) {
            return "DELETE FROM " + table + where(file, from);
        }
        return from == null
                ? insert(file, to, milliseconds, content)
                : update(to, milliseconds, content) + where(file, from);
    }

    /** The statement that keeps how far the step is that runs in batches. */
    String keepPlace(MigrationFile file, Mark mark, String place) {
        return "UPDATE " + table + " SET progress = " + literals(step(mark) + place) + where(file, mark);
    }

    /** Where an earlier run of the step came to; empty for the start. */
    String place(Connection connection, MigrationFile file, Mark mark) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT progress FROM " + table + where(file, mark))) {
            String progress = row.next() ? row.getString(1) : "";
            return progress.startsWith(step(mark))
                    ? progress.substring(step(mark).length())
                    : "";
        }
    }

    private static String step(Mark mark) {
        return mark.direction().word() + " " + mark.stepsDone() + ": ";
    }

    private String insert(MigrationFile file, Mark to, long milliseconds, String content) {
        return "INSERT INTO " + table + " (revision, follows, description, checksum, direction, steps_done,"
                + " steps_total, done_checksum, applied_at, applied_by, duration_ms, tool_version"
                + (content.isEmpty() ? "" : ", content") + ") VALUES ("
                + literals(
                        to.revision(),
                        file.follows(),
                        file.description(),
                        to.checksum(),
                        to.direction().word())
                + ", " + to.stepsDone() + ", " + to.stepsTotal() + ", " + literals(to.doneChecksum())
                + ", pg_catalog.clock_timestamp(), session_user, " + milliseconds + ", " + literals(toolVersion())
                + (content.isEmpty() ? "" : ", " + literals(content)) + ")";
    }

    private String update(Mark to, long milliseconds, String content) {
        return "UPDATE " + table + " SET checksum = " + literals(to.checksum()) + ", direction = "
                + literals(to.direction().word()) + ", steps_done = " + to.stepsDone() + ", steps_total = "
                + to.stepsTotal() + ", done_checksum = " + literals(to.doneChecksum())
                + ", applied_at = pg_catalog.clock_timestamp(), applied_by = session_user, duration_ms = "
                + milliseconds + ", tool_version = " + literals(toolVersion())
                + (content.isEmpty() ? "" : ", content = " + literals(content));
    }

    private static String where(MigrationFile file, @Nullable Mark from) {
        String where = " WHERE revision = " + literals(file.id());
        return from == null
                ? where
                : where + " AND direction = " + literals(from.direction().word()) + " AND steps_done = "
                        + from.stepsDone();
    }

    private static String literals(String... texts) {
        return Stream.of(texts).map(Identifiers::literal).collect(Collectors.joining(", "));
    }

    private static String toolVersion() {
        String version = History.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    private static Applied applied(ResultSet row) throws SQLException {
        Mark mark = new Mark(
                row.getString(1),
                row.getString(2),
                Direction.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
                row.getInt(4),
                row.getInt(5),
                row.getString(6));
        return new Applied(
                mark,
                row.getString(7),
                row.getObject(8, OffsetDateTime.class).toInstant(),
                row.getString(9),
                row.getLong(10),
                row.getString(11));
    }

    @Override
    public String toString() {
        return table;
    }
}
