package io.whimbrel.operation;

import io.whimbrel.schema.ForeignDataWrapper;
import io.whimbrel.schema.Identifiers;
import java.util.List;

/**
 * Renames a foreign-data wrapper: {@code ALTER FOREIGN DATA WRAPPER … RENAME TO …}.
 *
 * <p>No table lock, catalogs only. In Java: {@code op.renameForeignDataWrapper("files", "logs")}.
 *
 * @param wrapper the raw name it has
 * @param to the raw name it gets
 * @see <a href="https://www.postgresql.org/docs/current/sql-alterforeigndatawrapper.html">ALTER FOREIGN DATA
 *     WRAPPER</a>
 */
public record RenameForeignDataWrapper(String wrapper, String to) implements Operation {

    @Override
    public String describe() {
        return "rename foreign data wrapper " + wrapper + " to " + to;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of("ALTER " + ForeignOptions.target(ForeignDataWrapper.id(wrapper)) + " RENAME TO "
                + Identifiers.quote(to)));
    }

    @Override
    public Call call() {
        return Call.to("renameForeignDataWrapper").with(wrapper).with(to);
    }
}
