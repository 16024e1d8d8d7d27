package io.whimbrel.diff.online;

import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What depends on a column. */
final class Dependants {

    private final Schema schema;
    private @Nullable Map<ObjectId, Set<ObjectId>> dependants;

    Dependants(Schema schema) {
        this.schema = schema;
    }

    /** All that depends on it directly, in its table and elsewhere. */
    Set<ObjectId> of(ObjectId column) {
        Map<ObjectId, Set<ObjectId>> known = dependants;
        if (known == null) {
            // most migrations have no such column, and a schema may have many tables
            known = new HashMap<>();
            for (Map.Entry<ObjectId, Set<ObjectId>> entry :
                    schema.dependencies().entrySet()) {
                for (ObjectId needed : entry.getValue()) {
                    known.computeIfAbsent(needed, any -> new TreeSet<>()).add(entry.getKey());
                }
            }
            dependants = known;
        }
        return known.getOrDefault(column, Set.of());
    }

    /** The foreign keys that point to it. */
    List<ObjectId> keysTo(QualifiedName table, String column) {
        return schema.all(Table.class).stream()
                .flatMap(each -> each.constraints().stream()
                        .filter(key -> table.equals(key.references())
                                && key.referencedColumns().contains(column))
                        .map(key -> ObjectId.constraint(each.name(), key.name())))
                .toList();
    }
}
