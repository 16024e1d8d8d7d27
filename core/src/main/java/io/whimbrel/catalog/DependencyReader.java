package io.whimbrel.catalog;

import io.whimbrel.schema.Domain;
import io.whimbrel.schema.Extension;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.Namespace;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.SchemaObject;
import io.whimbrel.schema.Table;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads which of a schema's objects and their parts can't be without which others, and makes the schema of both. */
final class DependencyReader {

    private final Set<ObjectId> known = new HashSet<>();
    private final Map<ObjectId, Set<ObjectId>> dependencies = new HashMap<>();
    private final Map<ObjectId, Set<ObjectId>> unsaidRows = new HashMap<>();

    /** What depends on the type of rows of which table or composite type, by where its parse tree is. */
    private final Map<String, Map.Entry<ObjectId, ObjectId>> trees = new HashMap<>();

    private DependencyReader(Collection<SchemaObject> objects) {
        for (SchemaObject object : objects) {
            known.add(object.id());
            if (object instanceof Table table) {
                table.columns().forEach(column -> known.add(ObjectId.column(table.name(), column.name())));
                table.constraints().forEach(each -> known.add(ObjectId.constraint(table.name(), each.name())));
            } else if (object instanceof Domain domain) {
                domain.checks().forEach(check -> known.add(ObjectId.constraint(domain.name(), check.name())));
            }
        }
    }

    static Schema read(Queries queries, Collection<SchemaObject> objects) throws SQLException {
        DependencyReader reader = new DependencyReader(objects);
        objects.forEach(reader::addNamespace);
        queries.read("dependencies.sql", row -> {
            ObjectId dependent = id(row, "kind", "schema", "name", "part");
            ObjectId needed = id(row, "needed_kind", "needed_schema", "needed_name", "needed_part");
            reader.add(dependent, needed);
            String tree = row.optional("tree");
            if (tree != null) {
                reader.trees.put(tree, Map.entry(dependent, needed));
            }
            return needed;
        });
        if (!reader.trees.isEmpty()) {
            queries.read("unsaid_rows.sql", row -> row.text("tree")).forEach(reader::addRows);
        }
        return new Schema(objects, reader.dependencies, reader.unsaidRows);
    }

    private void addRows(String tree) {
        Map.Entry<ObjectId, ObjectId> found = trees.get(tree);
        if (found != null && known.contains(found.getKey())) {
            unsaidRows.computeIfAbsent(found.getKey(), id -> new HashSet<>()).add(found.getValue());
        }
    }

    private static ObjectId id(Row row, String kind, String schema, String name, String part) throws SQLException {
        return new ObjectId(
                Kind.valueOf(row.text(kind)), new QualifiedName(row.text(schema), row.text(name)), row.text(part));
    }

    private void addNamespace(SchemaObject object) {
        String schema = object instanceof Extension extension
                ? extension.schema()
                : object.id().name().schema();
        if (!schema.equals(QualifiedName.DEFAULT_SCHEMA)) {
            add(object.id(), Namespace.id(schema));
        }
    }

    /** A part of a table or domain is needed together with its whole, unless by the whole or its parts. */
    private void add(ObjectId dependent, ObjectId needed) {
        boolean ownedBy = dependent.kind() == Kind.SEQUENCE && needed.kind() == Kind.COLUMN;
        if (ownedBy || !known.contains(dependent) || !known.contains(needed) || dependent.equals(needed)) {
            return;
        }
        ObjectId whole = whole(needed);
        if (!whole.equals(whole(dependent))) {
            dependencies.computeIfAbsent(dependent, id -> new HashSet<>()).addAll(List.of(whole, needed));
        } else if (!whole.equals(needed)) {
            dependencies.computeIfAbsent(dependent, id -> new HashSet<>()).add(needed);
        }
    }

    private ObjectId whole(ObjectId id) {
        if (id.kind() != Kind.COLUMN && id.kind() != Kind.CONSTRAINT) {
            return id;
        }
        ObjectId table = ObjectId.of(Kind.TABLE, id.name());
        return known.contains(table) ? table : ObjectId.of(Kind.DOMAIN, id.name());
    }
}
