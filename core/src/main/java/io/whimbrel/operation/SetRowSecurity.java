package io.whimbrel.operation;

import io.whimbrel.schema.QualifiedName;
import java.util.List;
import java.util.Locale;

/**
 * Lets policies decide which rows are seen, or not: {@code ALTER TABLE … ENABLE ROW LEVEL SECURITY},
 * {@code DISABLE}, {@code FORCE} or {@code NO FORCE}.
 *
 * <p>ACCESS EXCLUSIVE, catalogs only. Where no policy lets a row through, nobody but the owner sees it. In Java:
 * {@code op.enableRowSecurity("accounts")}, {@code op.disableRowSecurity}, {@code op.forceRowSecurity},
 * {@code op.noForceRowSecurity}.
 *
 * @param table the table
 * @param action what changes
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record SetRowSecurity(QualifiedName table, Action action) implements Operation {

    /** What changes. */
    public enum Action {
        /** Policies decide. */
        ENABLE("enable", "enableRowSecurity"),
        /** Policies don't decide. */
        DISABLE("disable", "disableRowSecurity"),
        /** They bind the table's owner, too. */
        FORCE("force", "forceRowSecurity"),
        /** They don't bind the table's owner. */
        NO_FORCE("no force", "noForceRowSecurity");

        private final String words;
        private final String method;

        Action(String words, String method) {
            this.words = words;
            this.method = method;
        }
    }

    @Override
    public String describe() {
        return action.words + " row level security of " + table;
    }

    @Override
    public List<Statement> statements() {
        String words = action.words.toUpperCase(Locale.ROOT);
        return List.of(Statement.of("ALTER TABLE " + table.sql() + " " + words + " ROW LEVEL SECURITY")
                .locking(Lock.ACCESS_EXCLUSIVE, table));
    }

    @Override
    public Call call() {
        return Call.to(action.method).with(table);
    }
}
