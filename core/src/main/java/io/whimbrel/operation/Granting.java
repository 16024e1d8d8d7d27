package io.whimbrel.operation;

import io.whimbrel.schema.FutureObjects;
import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Privileges;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How GRANT and REVOKE are spelled, in SQL and in a Java migration. */
final class Granting {

    private Granting() {}

    /** GRANT knows fewer kinds than there are: a view is a table to it, an enum a type. */
    static ObjectId plain(ObjectId object) {
        return switch (object.kind()) {
            case VIEW, MATERIALIZED_VIEW -> new ObjectId(Kind.TABLE, object.name(), object.part());
            case ENUM, RANGE -> new ObjectId(Kind.TYPE, object.name(), object.part());
            default -> object;
        };
    }

    /** {@code SELECT, INSERT ON TABLE users}, or {@code SELECT (name) ON TABLE users}. */
    static String what(List<String> privileges, ObjectId object) {
        String name = object.name().sql();
        if (object.kind() == Kind.COLUMN) {
            String column = " (" + Identifiers.quote(object.part()) + ")";
            return String.join(column + ", ", privileges) + column + " ON TABLE " + name;
        }
        String target = switch (object.kind()) {
            case SCHEMA -> "SCHEMA " + Identifiers.quote(object.name().name());
            case FOREIGN_DATA_WRAPPER -> ForeignOptions.target(object);
            case SERVER -> "FOREIGN " + ForeignOptions.target(object);
            case FUNCTION -> "ROUTINE " + name + "(" + object.part() + ")";
            case TABLE, SEQUENCE, TYPE, DOMAIN -> object.kind().name() + " " + name;
            default -> throw new IllegalStateException("nothing can be granted on " + object);
        };
        return String.join(", ", privileges) + " ON " + target;
    }

    static String role(String grantee) {
        return grantee.equals(Privileges.PUBLIC) ? "PUBLIC" : Identifiers.quote(grantee);
    }

    static String byDefault(FutureObjects future) {
        return "ALTER DEFAULT PRIVILEGES"
                + (future.maker() == null ? "" : " FOR ROLE " + Identifiers.quote(future.maker()))
                + (future.schema() == null ? "" : " IN SCHEMA " + Identifiers.quote(future.schema()));
    }

    static String what(List<String> privileges, FutureObjects future) {
        return String.join(", ", privileges) + " ON " + future.sort().name();
    }

    /** {@code .onTable("users")}. */
    static Call on(Call call, ObjectId object) {
        return switch (object.kind()) {
            case COLUMN -> call.then(Call.to("onColumn").with(object.name()).with(object.part()));
            case FUNCTION -> call.then(Call.to("onFunction").with(object.name()).with(object.part()));
            case FOREIGN_DATA_WRAPPER ->
                call.then(Call.to("onForeignDataWrapper").with(object.name().name()));
            case SERVER -> call.then(Call.to("onServer").with(object.name().name()));
            case SCHEMA -> call.then(Call.to("onSchema").with(object.name().name()));
            case TABLE -> call.then(Call.to("onTable").with(object.name()));
            case SEQUENCE -> call.then(Call.to("onSequence").with(object.name()));
            case TYPE -> call.then(Call.to("onType").with(object.name()));
            case DOMAIN -> call.then(Call.to("onDomain").with(object.name()));
            default -> throw new IllegalStateException("nothing can be granted on " + object);
        };
    }

    /** {@code .onTables().inSchema("audit")}. */
    static Call on(Call call, FutureObjects future) {
        String sort = future.sort().name();
        return call.then(Call.to("on" + sort.charAt(0) + sort.substring(1).toLowerCase(Locale.ROOT)))
                .thenIfPresent("inSchema", future.schema())
                .thenIfPresent("madeBy", future.maker());
    }

    static Call option(Call call, boolean grantable) {
        return grantable ? call.then(Call.to("withGrantOption")) : call;
    }

    /** What messages call all roles. */
    static String told(@Nullable String grantee) {
        return Privileges.PUBLIC.equals(grantee) ? "PUBLIC" : String.valueOf(grantee);
    }
}
