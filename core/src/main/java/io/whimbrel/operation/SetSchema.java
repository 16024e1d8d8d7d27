package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Moves an object to another schema: {@code ALTER … SET SCHEMA …}.
 *
 * <p>ACCESS EXCLUSIVE on a table, view or sequence, none for the rest; catalogs only. A table takes its indexes, constraints
 * and the sequences that its columns own along; its partitions and children stay where they are, and so do its statistics
 * objects, and the functions and the multirange type of a range type (14 to 18). Views, foreign keys and functions of SQL
 * follow; code that runs does not. In Java: {@code op.setSchema("sales").ofTable("orders")}, with {@code ofView}, {@code
 * ofMaterializedView}, {@code ofSequence}, {@code ofType}, {@code ofDomain}, {@code ofFunction}, {@code ofCollation}, {@code
 * ofStatistics} for the rest.
 *
 * @param object the object; an enum or a range is a type
 * @param schema the raw name of the schema that it goes to
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record SetSchema(ObjectId object, String schema) implements Operation, Reversible {

    /**
     * Takes an enum or a range for the type that it is.
     */
    public SetSchema {
        if (object.kind() == Kind.ENUM || object.kind() == Kind.RANGE) {
            object = ObjectId.of(Kind.TYPE, object.name());
        }
    }

    @Override
    public String describe() {
        return "move " + object + " to schema " + schema;
    }

    @Override
    public List<Statement> statements() {
        Statement statement =
                Statement.of("ALTER " + ObjectSpelling.sql(object) + " SET SCHEMA " + Identifiers.quote(schema));
        return List.of(movesRelation() ? statement.locking(Lock.ACCESS_EXCLUSIVE, object.name()) : statement);
    }

    @Override
    public Call call() {
        return Call.to("setSchema")
                .with(schema)
                .then(ObjectSpelling.naming("of" + ObjectSpelling.word(object.kind()), object));
    }

    /**
     * Whether it is a table, view or sequence.
     *
     * @return false for what may have the same name as one
     */
    public boolean movesRelation() {
        return ObjectSpelling.isRelation(object.kind());
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
        return new SetSchema(
                new ObjectId(object.kind(), moved(), object.part()),
                object.name().schema());
    }
}
