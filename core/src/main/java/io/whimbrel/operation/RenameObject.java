package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import java.util.List;

/**
 * Renames an object that isn't a relation, a type or a part of one: {@code ALTER … RENAME TO …}.
 *
 * <p>ACCESS EXCLUSIVE on the table of a trigger, a rule or a policy, no table lock for the rest; catalogs only. What
 * depends on it follows, but for what says its name in a text, as the body of a function may; on PostgreSQL 14 the
 * triggers that partitions have from a table keep their names. The constraint of a constraint trigger, which {@code SET
 * CONSTRAINTS} says, keeps its name ({@link RenameConstraint}). Subscriptions name a publication, and get no more changes
 * once it is called otherwise. In Java: {@code op.renameFunction("touch", "integer",
 * "refresh")} for a function, procedure or aggregate (the name, the argument types, the other name), {@code
 * op.renameTrigger("users", "touch", "refresh")}, {@code renameRule} and {@code renamePolicy} likewise, and {@code
 * op.renameCollation("german", "deutsch")}, {@code renameStatistics}, {@code renameEventTrigger}, {@code
 * renamePublication}, {@code renameForeignDataWrapper} and {@code renameServer} with a name.
 *
 * @param object the object
 * @param to the raw name it gets, in its schema or on its table
 * @see <a href="https://www.postgresql.org/docs/current/sql-alterroutine.html">ALTER ROUTINE</a>
 */
public record RenameObject(ObjectId object, String to) implements Operation, Reversible {

    @Override
    public String describe() {
        return "rename " + object + " to " + to;
    }

    @Override
    public List<Statement> statements() {
        Statement statement =
                Statement.of("ALTER " + ObjectSpelling.sql(object) + " RENAME TO " + Identifiers.quote(to));
        return List.of(isOfTable() ? statement.locking(Lock.ACCESS_EXCLUSIVE, object.name()) : statement);
    }

    private boolean isOfTable() {
        return object.kind() == Kind.TRIGGER || object.kind() == Kind.RULE || object.kind() == Kind.POLICY;
    }

    @Override
    public Call call() {
        return ObjectSpelling.naming("rename" + ObjectSpelling.word(object.kind()), object)
                .with(to);
    }

    @Override
    public Operation reversed() {
        return isOfTable()
                ? new RenameObject(new ObjectId(object.kind(), object.name(), to), object.part())
                : new RenameObject(
                        new ObjectId(object.kind(), object.name().sibling(to), object.part()),
                        object.name().name());
    }
}
