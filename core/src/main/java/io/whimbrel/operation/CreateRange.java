package io.whimbrel.operation;

import io.whimbrel.schema.RangeType;
import java.util.List;

/**
 * Creates a range type and its multirange type: {@code CREATE TYPE … AS RANGE (…)}.
 *
 * <p>No table lock. In Java: {@code op.createRange("span", "CREATE TYPE span AS RANGE (subtype = integer)")} (the
 * name, all of the definition), then {@code .comment("…")}.
 *
 * @param type the range type
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtype.html">CREATE TYPE</a>
 */
public record CreateRange(RangeType type) implements Operation {

    @Override
    public String describe() {
        return "create range type " + type.name();
    }

    @Override
    public List<Statement> statements() {
        String object = "TYPE " + type.name().sql();
        return Comments.after(Statement.of(type.definition()), Comments.on(object, type.comment()));
    }

    @Override
    public Call call() {
        return Call.to("createRange")
                .with(type.name())
                .withSql(type.definition())
                .thenIfPresent("comment", type.comment());
    }
}
