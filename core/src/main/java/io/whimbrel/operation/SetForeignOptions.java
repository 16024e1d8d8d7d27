package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Changes options of a foreign-data wrapper, a server, a foreign table or a column of one:
 * {@code ALTER … OPTIONS (ADD …, SET …, DROP …)}.
 *
 * <p>Catalogs only, under ACCESS EXCLUSIVE on a foreign table; no lock on the rest. In Java:
 * {@code op.setServerOptions("archive").add("port", "5433").set("host", "attic.internal").drop("fetch_size")}, with
 * {@code setForeignDataWrapperOptions("files")}, {@code setForeignTableOptions("films")} and
 * {@code setForeignColumnOptions("films", "title")} for the others.
 *
 * @param object the wrapper, the server, the table or the column
 * @param add the options that it hasn't had, by name
 * @param set the options that get another value, by name
 * @param drop the names of those that it loses
 * @see <a href="https://www.postgresql.org/docs/current/sql-alterforeigntable.html">ALTER FOREIGN TABLE</a>
 */
public record SetForeignOptions(ObjectId object, Map<String, String> add, Map<String, String> set, List<String> drop)
        implements Operation {

    /**
     * Copies the collections.
     */
    public SetForeignOptions {
        add = new TreeMap<>(add);
        set = new TreeMap<>(set);
        drop = List.copyOf(drop);
    }

    @Override
    public String describe() {
        return "change options of " + (object.kind() == Kind.TABLE ? "foreign " : "") + object;
    }

    @Override
    public List<Statement> statements() {
        List<String> changes = new ArrayList<>();
        drop.forEach(name -> changes.add("DROP " + Identifiers.quote(name)));
        set.forEach((name, value) -> changes.add("SET " + Identifiers.quote(name) + " " + Identifiers.literal(value)));
        add.forEach((name, value) -> changes.add("ADD " + Identifiers.quote(name) + " " + Identifiers.literal(value)));
        String options = " OPTIONS (" + String.join(", ", changes) + ")";
        if (ForeignOptions.isNamedAlone(object.kind())) {
            return List.of(Statement.of("ALTER " + ForeignOptions.target(object) + options));
        }
        String column = object.kind() == Kind.COLUMN ? " ALTER COLUMN " + Identifiers.quote(object.part()) : "";
        return List.of(Statement.of("ALTER FOREIGN TABLE " + object.name().sql() + column + options)
                .locking(Lock.ACCESS_EXCLUSIVE, object.name()));
    }

    private Call target() {
        return switch (object.kind()) {
            case FOREIGN_DATA_WRAPPER ->
                Call.to("setForeignDataWrapperOptions").with(object.name().name());
            case SERVER -> Call.to("setServerOptions").with(object.name().name());
            case TABLE -> Call.to("setForeignTableOptions").with(object.name());
            case COLUMN ->
                Call.to("setForeignColumnOptions").with(object.name()).with(object.part());
            default -> throw new IllegalStateException(object + " has no options for a wrapper");
        };
    }

    @Override
    public Call call() {
        Call call = ForeignOptions.spelling(ForeignOptions.spelling(target(), "add", add), "set", set);
        return call.thenAll("drop", drop);
    }
}
