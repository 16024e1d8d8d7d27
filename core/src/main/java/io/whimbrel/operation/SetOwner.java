package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import java.util.List;
import java.util.Locale;
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
        String name = object.name().sql();
        String target = switch (object.kind()) {
            case SCHEMA -> "SCHEMA " + Identifiers.quote(object.name().name());
            case FOREIGN_DATA_WRAPPER, SERVER -> ForeignOptions.target(object);
            case FUNCTION -> "ROUTINE " + name + "(" + object.part() + ")";
            case TABLE, VIEW, MATERIALIZED_VIEW, SEQUENCE, TYPE, DOMAIN ->
                object.kind().word().toUpperCase(Locale.ROOT) + " " + name;
            default -> throw new IllegalStateException("no owner is set of " + object);
        };
        Statement statement = Statement.of(
                "ALTER " + target + " OWNER TO " + (owner == null ? "CURRENT_USER" : Identifiers.quote(owner)));
        boolean relation = List.of(Kind.TABLE, Kind.VIEW, Kind.MATERIALIZED_VIEW, Kind.SEQUENCE)
                .contains(object.kind());
        return List.of(relation ? statement.locking(Lock.ACCESS_EXCLUSIVE, object.name()) : statement);
    }

    @Override
    public Call call() {
        Call call =
                owner == null ? Call.to("takeOwnership") : Call.to("setOwner").with(owner);
        Call of = switch (object.kind()) {
            case SCHEMA -> Call.to("ofSchema").with(object.name().name());
            case FOREIGN_DATA_WRAPPER ->
                Call.to("ofForeignDataWrapper").with(object.name().name());
            case SERVER -> Call.to("ofServer").with(object.name().name());
            case FUNCTION -> Call.to("ofFunction").with(object.name()).with(object.part());
            case TABLE -> Call.to("ofTable").with(object.name());
            case VIEW -> Call.to("ofView").with(object.name());
            case MATERIALIZED_VIEW -> Call.to("ofMaterializedView").with(object.name());
            case SEQUENCE -> Call.to("ofSequence").with(object.name());
            case TYPE -> Call.to("ofType").with(object.name());
            case DOMAIN -> Call.to("ofDomain").with(object.name());
            default -> throw new IllegalStateException("no owner is set of " + object);
        };
        return call.then(of);
    }
}
