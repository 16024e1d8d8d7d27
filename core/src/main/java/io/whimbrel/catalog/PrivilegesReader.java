package io.whimbrel.catalog;

import io.whimbrel.schema.FutureObjects;
import io.whimbrel.schema.FuturePrivileges;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.Namespace;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Privileges;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.SchemaObject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads who may do what, as far as that isn't what anybody may do by default. */
final class PrivilegesReader {

    /** Whose privileges on what, as far as they have been told. */
    private static final class Told {

        private final TreeSet<String> usual;
        private final SortedMap<String, Boolean> held = new TreeMap<>();
        private final long possible;

        Told(Row row) throws SQLException {
            usual = new TreeSet<>(row.names("usual"));
            possible = row.number("possible");
        }

        void add(Row row) throws SQLException {
            String privilege = row.optional("privilege");
            if (privilege != null) {
                held.put(privilege, row.flag("grantable"));
            }
        }

        boolean isUsual() {
            return held.equals(Privileges.plain(usual));
        }

        /** Said as ALL, all of a table's privileges are so on a server that knows of more or fewer, too. */
        SortedMap<String, Boolean> ofTable() {
            boolean all = held.size() == possible && Set.copyOf(held.values()).size() == 1;
            return all ? new TreeMap<>(Map.of(Privileges.ALL, held.get(held.firstKey()))) : held;
        }
    }

    private record OnObject(ObjectId object, ObjectId holder, String grantee) {}

    private record OnFuture(FutureObjects future, String grantee) {}

    private PrivilegesReader() {}

    /** The privileges on the objects that there are. */
    static List<SchemaObject> read(Queries queries, Collection<SchemaObject> objects) throws SQLException {
        Set<ObjectId> known = objects.stream().map(SchemaObject::id).collect(Collectors.toSet());
        Map<OnObject, Told> told = new LinkedHashMap<>();
        queries.read("privileges.sql", row -> {
            ObjectId object = new ObjectId(Kind.valueOf(row.text("kind")), row.name(), row.text("part"));
            ObjectId holder = holder(object, row.optional("column_of_identity"), row.optional("table_of_identity"));
            if (isKnown(holder, row.optional("relation"), known)) {
                OnObject on = new OnObject(object, holder, row.text("grantee"));
                if (!told.containsKey(on)) {
                    told.put(on, new Told(row));
                }
                told.get(on).add(row);
            }
            return object;
        });
        List<SchemaObject> privileges = new ArrayList<>();
        told.forEach((on, rights) -> {
            if (!rights.isUsual()) {
                SortedMap<String, Boolean> held = isTable(on.object().kind()) ? rights.ofTable() : rights.held;
                privileges.add(new Privileges(on.object(), on.holder(), on.grantee(), rights.usual, held));
            }
        });
        return privileges;
    }

    /** The privileges on objects to come. */
    static List<SchemaObject> readDefaults(Queries queries) throws SQLException {
        Map<OnFuture, Told> told = new LinkedHashMap<>();
        queries.read("default_privileges.sql", row -> {
            FutureObjects future = new FutureObjects(
                    FutureObjects.Sort.valueOf(row.text("sort")), row.optional("schema"), row.optional("maker"));
            OnFuture on = new OnFuture(future, row.text("grantee"));
            if (!told.containsKey(on)) {
                told.put(on, new Told(row));
            }
            told.get(on).add(row);
            return future;
        });
        List<SchemaObject> privileges = new ArrayList<>();
        told.forEach((on, rights) -> {
            if (!rights.isUsual()) {
                boolean tables = on.future().sort() == FutureObjects.Sort.TABLES;
                privileges.add(new FuturePrivileges(
                        on.future(), on.grantee(), rights.usual, tables ? rights.ofTable() : rights.held));
            }
        });
        return privileges;
    }

    private static ObjectId holder(ObjectId object, @Nullable String column, @Nullable String table) {
        return column == null || table == null
                ? object
                : ObjectId.column(object.name().sibling(table), column);
    }

    private static boolean isKnown(ObjectId holder, @Nullable String relation, Set<ObjectId> known) {
        if (holder.kind() == Kind.COLUMN) {
            Kind kind = relation == null ? Kind.TABLE : Kind.valueOf(relation);
            return known.contains(ObjectId.of(kind, holder.name()));
        }
        return known.contains(holder) || holder.equals(Namespace.id(QualifiedName.DEFAULT_SCHEMA));
    }

    private static boolean isTable(Kind kind) {
        return kind == Kind.TABLE || kind == Kind.VIEW || kind == Kind.MATERIALIZED_VIEW;
    }
}
