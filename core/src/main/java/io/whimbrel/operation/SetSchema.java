package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import java.util.List;
import java.util.Locale;

/**
 * Moves an object to another schema: {@code ALTER … SET SCHEMA …}.
 *
 * <p>ACCESS EXCLUSIVE on a table, view or sequence, none for a type; catalogs only. A table takes its indexes, constraints
 * and the sequences that its columns own along; its partitions and children stay where they are. Views, foreign keys and
 * functions of SQL follow; code that runs does not. In Java: {@code op.setSchema("sales").ofTable("orders")}, with {@code
 * ofView}, {@code ofMaterializedView}, {@code ofSequence}, {@code ofType}, {@code ofDomain} for the rest.
 *
 * @param object the object; an enum is a type. Not a range type: its functions would stay behind (14 to 18)
 * @param schema the raw name of the schema that it goes to
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record SetSchema(ObjectId object, String schema) implements Operation, Reversible {

    /**
     * Takes an enum for the type that it is.
     */
    public SetSchema {
        if (object.kind() == Kind.ENUM) {
            object = ObjectId.of(Kind.TYPE, object.name());
        }
    }

    @Override
    public String describe() {
        return "move " + object + " to schema " + schema;
    }

    @Override
    public List<Statement> statements() {
        Statement statement = Statement.of("ALTER " + object.kind().word().toUpperCase(Locale.ROOT) + " "
                + object.name().sql() + " SET SCHEMA " + Identifiers.quote(schema));
        boolean type = object.kind() == Kind.TYPE || object.kind() == Kind.DOMAIN;
        return List.of(type ? statement : statement.locking(Lock.ACCESS_EXCLUSIVE, object.name()));
    }

    @Override
    public Call call() {
        Call of = switch (object.kind()) {
            case TABLE -> Call.to("ofTable");
            case VIEW -> Call.to("ofView");
            case MATERIALIZED_VIEW -> Call.to("ofMaterializedView");
            case SEQUENCE -> Call.to("ofSequence");
            case TYPE -> Call.to("ofType");
            case DOMAIN -> Call.to("ofDomain");
            default -> throw new IllegalStateException(object + " isn't moved to another schema");
        };
        return Call.to("setSchema").with(schema).then(of.with(object.name()));
    }

    /**
     * What it is called then.
     *
     * @return its name in the schema that it goes to
     */
    public QualifiedName moved() {
        return new QualifiedName(schema, object.name().name());
    }

    @Override
    public Operation reversed() {
        return new SetSchema(ObjectId.of(object.kind(), moved()), object.name().schema());
    }
}
