package io.whimbrel.operation;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.CompositeType;
import java.util.ArrayList;
import java.util.List;

/**
 * Creates a composite type: {@code CREATE TYPE … AS (…)}.
 *
 * <p>No table lock. In Java:
 * {@code op.createType("address", column("street", "text"), column("city", "text")).comment("…")}.
 *
 * @param type the type
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtype.html">CREATE TYPE</a>
 */
public record CreateType(CompositeType type) implements Operation {

    @Override
    public String describe() {
        return "create type " + type.name();
    }

    @Override
    public List<Statement> statements() {
        String name = type.name().sql();
        String body = Body.of(type.attributes().stream().map(Column::sql).toList());
        List<Statement> statements = new ArrayList<>();
        statements.add(Statement.of("CREATE TYPE " + name + " AS " + body));
        Comments.on("TYPE " + name, type.comment()).ifPresent(statements::add);
        statements.addAll(Comments.onColumns(type.name(), type.attributes()));
        return statements;
    }

    @Override
    public Call call() {
        Call call = Call.to("createType").with(type.name());
        for (Column attribute : type.attributes()) {
            call = call.nesting(ColumnSpelling.of(attribute));
        }
        return call.thenIfPresent("comment", type.comment());
    }
}
