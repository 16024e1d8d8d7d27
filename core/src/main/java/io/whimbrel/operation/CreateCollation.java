package io.whimbrel.operation;

import io.whimbrel.schema.Collation;
import java.util.List;

/**
 * Creates a collation: {@code CREATE COLLATION … (…)}.
 *
 * <p>No table lock. In Java: {@code op.createCollation("german", "CREATE COLLATION german (provider = icu,
 * locale = 'de')")} (the name, all of the definition), then {@code .comment("…")}.
 *
 * @param collation the collation
 * @see <a href="https://www.postgresql.org/docs/current/sql-createcollation.html">CREATE COLLATION</a>
 */
public record CreateCollation(Collation collation) implements Operation {

    @Override
    public String describe() {
        return "create collation " + collation.name();
    }

    @Override
    public List<Statement> statements() {
        String object = "COLLATION " + collation.name().sql();
        return Comments.after(Statement.of(collation.definition()), Comments.on(object, collation.comment()));
    }

    @Override
    public Call call() {
        return Call.to("createCollation")
                .with(collation.name())
                .withSql(collation.definition())
                .thenIfPresent("comment", collation.comment());
    }
}
