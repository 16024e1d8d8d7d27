package io.whimbrel.plan.lint;

import io.whimbrel.migration.Direction;
import io.whimbrel.migration.MigrationFile;
import io.whimbrel.operation.Lock;
import io.whimbrel.operation.Operation;
import io.whimbrel.plan.Measured;
import io.whimbrel.run.Turn;
import io.whimbrel.schema.QualifiedName;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A migration's upgrade of one database, and what it did on a scratch database.
 *
 * @param file the migration
 * @param database the database's name
 * @param statements what ran, in order
 * @param unusableValue PostgreSQL's words, where it refused an enum value that the same transaction added; the
 *     statements behind it didn't run
 */
public record Examined(
        MigrationFile file,
        String database,
        List<Statement> statements,
        @Nullable String unusableValue) {

    /**
     * One statement.
     *
     * @param operation which of the migration's operations it belongs to, from 0
     * @param turn the statement
     * @param measured what it did
     * @param existing the tables that were there before the migration, by their names of just then
     */
    public record Statement(int operation, Turn turn, Measured measured, Set<QualifiedName> existing) {

        /** Those of some tables that were there before the migration, where rows and readers are. */
        Stream<QualifiedName> existing(Collection<QualifiedName> tables) {
            return tables.stream().filter(existing::contains).sorted();
        }

        boolean isExisting(QualifiedName table) {
            return existing.contains(table);
        }

        /** The locks on tables that were there before, for which others wait. */
        Map<QualifiedName, Lock> stalling() {
            Map<QualifiedName, Lock> stalling = new TreeMap<>();
            measured.locks().forEach((table, lock) -> {
                if (lock.stalls() && isExisting(table)) {
                    stalling.put(table, lock);
                }
            });
            return stalling;
        }
    }

    /**
     * Copies the list.
     */
    public Examined {
        statements = List.copyOf(statements);
    }

    List<Operation> upgrade() {
        return file.operations(Direction.UPGRADE, database);
    }

    List<Operation> downgrade() {
        return file.operations(Direction.DOWNGRADE, database);
    }
}
