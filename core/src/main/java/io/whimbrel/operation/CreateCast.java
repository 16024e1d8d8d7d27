package io.whimbrel.operation;

import io.whimbrel.schema.Cast;
import java.util.List;

/**
 * Creates a cast: {@code CREATE CAST (… AS …) …}.
 *
 * <p>No table lock. In Java: {@code op.createCast("text", "mood", "CREATE CAST (text AS mood) WITH INOUT")} (the
 * types, all of the definition), then {@code .comment("…")}.
 *
 * @param cast the cast
 * @see <a href="https://www.postgresql.org/docs/current/sql-createcast.html">CREATE CAST</a>
 */
public record CreateCast(Cast cast) implements Operation {

    /**
     * Strips the definition.
     */
    public CreateCast {
        cast = new Cast(cast.source(), cast.target(), cast.definition().strip(), cast.comment());
    }

    @Override
    public String describe() {
        return "create " + cast.id();
    }

    @Override
    public List<Statement> statements() {
        String object = "CAST (" + cast.source() + " AS " + cast.target() + ")";
        return Comments.after(Statement.of(cast.definition()), Comments.on(object, cast.comment()));
    }

    @Override
    public Call call() {
        return Call.to("createCast")
                .with(cast.source())
                .with(cast.target())
                .withSql(cast.definition())
                .thenIfPresent("comment", cast.comment());
    }
}
