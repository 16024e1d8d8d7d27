package io.whimbrel.operation;

import java.util.List;

/**
 * Drops a cast: {@code DROP CAST (… AS …)}, never CASCADE.
 *
 * <p>No table lock. In Java: {@code op.dropCast("text", "mood")}.
 *
 * @param source the type it comes from
 * @param target the type it goes to
 * @see <a href="https://www.postgresql.org/docs/current/sql-dropcast.html">DROP CAST</a>
 */
public record DropCast(String source, String target) implements Operation {

    @Override
    public String describe() {
        return "drop cast (" + source + " AS " + target + ")";
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of("DROP CAST (" + source + " AS " + target + ")"));
    }

    @Override
    public Call call() {
        return Call.to("dropCast").with(source).with(target);
    }
}
