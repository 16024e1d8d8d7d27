package io.whimbrel.operation;

import io.whimbrel.schema.EnumType;
import io.whimbrel.schema.Identifiers;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Creates an enumerated type: {@code CREATE TYPE … AS ENUM (…)}.
 *
 * <p>No table lock. A type made in a transaction can be used in that transaction.
 *
 * @param type the type
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtype.html">CREATE TYPE</a>
 */
public record CreateEnum(EnumType type) implements Operation {

    @Override
    public String describe() {
        return "create enum " + type.name();
    }

    @Override
    public List<Statement> statements() {
        String labels = type.labels().stream().map(Identifiers::literal).collect(Collectors.joining(", "));
        return Comments.after(
                Statement.of("CREATE TYPE " + type.name().sql() + " AS ENUM (" + labels + ")"),
                Comments.on("TYPE " + type.name().sql(), type.comment()));
    }

    @Override
    public Call call() {
        Call call = Call.to("createEnum").with(type.name()).withAll(type.labels());
        return call.thenIfPresent("comment", type.comment());
    }
}
