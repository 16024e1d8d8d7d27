package io.whimbrel.operation;

import io.whimbrel.schema.ForeignDataWrapper;
import java.util.List;

/**
 * Drops a foreign-data wrapper: {@code DROP FOREIGN DATA WRAPPER …}, never CASCADE.
 *
 * <p>No table lock. In Java: {@code op.dropForeignDataWrapper("files")}.
 *
 * @param wrapper the raw name
 * @see <a href="https://www.postgresql.org/docs/current/sql-dropforeigndatawrapper.html">DROP FOREIGN DATA WRAPPER</a>
 */
public record DropForeignDataWrapper(String wrapper) implements Operation {

    @Override
    public String describe() {
        return "drop foreign data wrapper " + wrapper;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of("DROP " + ForeignOptions.target(ForeignDataWrapper.id(wrapper))));
    }

    @Override
    public Call call() {
        return Call.to("dropForeignDataWrapper").with(wrapper);
    }
}
