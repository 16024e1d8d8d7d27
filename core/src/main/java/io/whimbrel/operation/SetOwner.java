package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives an object to another role: {@code ALTER … OWNER TO …}.
 *
 * <p>ACCESS EXCLUSIVE on a table, view or sequence, catalogs only; none for the rest. The role must be there, and the
 * one that migrates a member of it, or a superuser. In Java: {@code op.setOwner("app").ofTable("users")}, with
 * {@code ofView}, {@code ofMaterializedView}, {@code ofSequence}, {@code ofFunction}, {@code ofType},
 * {@code ofDomain}, {@code ofSchema}, {@code ofForeignDataWrapper}, {@code ofServer} for the rest, and {@code op.takeOwnership().ofTable("users")} for the role that
 * migrates.
 *
 * @param object the object; an enum is a type
 * @param owner the raw name of the role; null for the one that migrates
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record SetOwner(ObjectId object, @Nullable String owner) implements Operation {

    /**
     * Takes an enum or a range for the type that it is.
     */
    public SetOwner {
        if (object.kind() == Kind.ENUM || object.kind() == Kind.RANGE) {
            object = ObjectId.of(Kind.TYPE, object.name());
        }
    }

    @Override
    public String describe() {
        return "set owner of " + object + " to " + (owner == null ? "the migrating role" : owner);
    }

    @Override
    public List<Statement> statements() {
        Statement statement = Statement.of("ALTER " + ObjectSpelling.sql(object) + " OWNER TO "
                + (owner == null ? "CURRENT_USER" : Identifiers.quote(owner)));
        boolean relation = ObjectSpelling.isRelation(object.kind());
        return List.of(relation ? statement.locking(Lock.ACCESS_EXCLUSIVE, object.name()) : statement);
    }

    @Override
    public Call call() {
        Call call =
                owner == null ? Call.to("takeOwnership") : Call.to("setOwner").with(owner);
        return call.then(ObjectSpelling.naming("of" + ObjectSpelling.word(object.kind()), object));
    }
}
