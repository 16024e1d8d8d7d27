package io.whimbrel.migration.files;

import io.whimbrel.WhimbrelException;
import io.whimbrel.migration.Database;
import io.whimbrel.migration.Direction;
import io.whimbrel.operation.Commit;
import io.whimbrel.operation.Hazard;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.Review;
import io.whimbrel.operation.RunCode;
import io.whimbrel.operation.Statement;
import io.whimbrel.operation.Statement.Boundary;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Writes a migration as SQL: a header, then an {@code -- upgrade} and a {@code -- downgrade} for each database.
 *
 * <p>Lines that begin with {@code -- whimbrel:} say where the transaction ends.
 */
public final class SqlMigrationWriter {

    private static final DateTimeFormatter CREATED = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private SqlMigrationWriter() {}

    /**
     * Writes a migration.
     *
     * @param migration the migration
     * @return the content of a file named {@link NewMigration#name()} and {@code .sql}
     */
    public static String write(NewMigration migration) {
        StringBuilder sql = new StringBuilder();
        sql.append("-- ").append(migration.description()).append("\n--\n");
        sql.append(SqlHeader.line(SqlHeader.REVISION, migration.id()));
        sql.append(SqlHeader.line(
                SqlHeader.FOLLOWS, migration.follows().isEmpty() ? SqlHeader.BASE : migration.follows()));
        sql.append(SqlHeader.line(SqlHeader.CREATED, CREATED.format(migration.created())));
        SortedSet<String> further = new TreeSet<>(migration.databases().keySet());
        further.remove(Database.DEFAULT);
        addPair(sql, "", migration.change(Database.DEFAULT));
        for (String database : further) {
            addPair(sql, " " + database, migration.change(database));
        }
        return sql.toString();
    }

    /**
     * Writes operations as a direction of a migration has them.
     *
     * @param operations the operations
     * @return their statements, with their hazards and the marks that say where transactions end
     */
    public static String statements(List<Operation> operations) {
        StringBuilder sql = new StringBuilder();
        addStatements(sql, operations);
        return sql.toString();
    }

    private static void addPair(StringBuilder sql, String suffix, NewMigration.Change change) {
        for (Direction direction : Direction.values()) {
            sql.append("\n-- ").append(direction.word()).append(suffix).append('\n');
            addStatements(sql, change.operations(direction));
        }
    }

    private static void addStatements(StringBuilder sql, List<Operation> operations) {
        boolean outside = false;
        Review review = new Review();
        for (Operation operation : operations) {
            if (operation instanceof Commit) {
                review.of(operation);
                sql.append(outside ? "" : SqlMarker.COMMIT.line() + "\n");
            }
            if (operation instanceof RunCode) {
                throw new WhimbrelException("Java code can't be written as SQL: write this migration as Java");
            }
            for (Statement statement : operation.statements()) {
                boolean leaves = statement.isApart();
                sql.append('\n');
                if (leaves || outside) {
                    sql.append(marker(statement.boundary()).line()).append('\n');
                }
                outside = leaves;
                addStatement(sql, statement, review.of(operation, statement));
            }
        }
    }

    private static SqlMarker marker(Boundary boundary) {
        return switch (boundary) {
            case WITHIN, COMMIT_AFTER -> SqlMarker.TRANSACTION;
            case OUTSIDE -> SqlMarker.OUTSIDE_TRANSACTION;
            case BATCHES -> SqlMarker.BATCHES;
        };
    }

    private static void addStatement(StringBuilder sql, Statement statement, List<Hazard> hazards) {
        for (Hazard hazard : hazards) {
            sql.append("-- ").append(hazard.toString().replaceAll("\\s+", " ")).append('\n');
        }
        String text = statement.sql();
        text.lines().filter(SqlMigrationReader::isMarked).findFirst().ifPresent(line -> {
            throw new WhimbrelException("the line \"" + line.strip() + "\" within a statement would be taken for the"
                    + " start of another part of the file: write this migration as Java");
        });
        // A comment would swallow a semicolon behind it.
        boolean comment = text.substring(text.lastIndexOf('\n') + 1).contains("--");
        sql.append(text).append(comment ? "\n;\n" : ";\n");
        if (statement.boundary() == Boundary.COMMIT_AFTER) {
            sql.append(SqlMarker.COMMIT.line()).append('\n');
        }
    }
}
