package io.whimbrel.operation;

import io.whimbrel.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Changes storage parameters of a table: {@code ALTER TABLE … SET (…)} and {@code … RESET (…)}.
 *
 * <p>SHARE UPDATE EXCLUSIVE, catalogs only: what is stored stays as it is. In Java:
 * {@code op.setParameters("users").with("fillfactor", "70").reset("autovacuum_enabled")}; those of the table
 * behind it are called {@code toast.…}.
 *
 * @param table the table
 * @param set the parameters that get a value, by name
 * @param reset the names of those that get the server's default
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtable.html#SQL-CREATETABLE-STORAGE-PARAMETERS">Storage
 *     Parameters</a>
 */
public record SetParameters(QualifiedName table, Map<String, String> set, List<String> reset) implements Operation {

    /**
     * Copies the collections.
     */
    public SetParameters {
        set = new TreeMap<>(set);
        reset = List.copyOf(reset);
    }

    @Override
    public String describe() {
        return "change storage parameters of " + table;
    }

    @Override
    public List<Statement> statements() {
        String actions = String.join(", ", Parameters.actions(set, reset));
        boolean catalog = set.containsKey("user_catalog_table") || reset.contains("user_catalog_table");
        Lock lock = catalog ? Lock.ACCESS_EXCLUSIVE : Lock.SHARE_UPDATE_EXCLUSIVE;
        return List.of(
                Statement.of("ALTER TABLE " + table.sql() + " " + actions).locking(lock, table));
    }

    @Override
    public Call call() {
        return Parameters.spelling(Call.to("setParameters").with(table), set, reset);
    }
}
