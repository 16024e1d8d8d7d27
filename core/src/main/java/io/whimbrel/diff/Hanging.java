package io.whimbrel.diff;

import io.whimbrel.schema.Defined;
import io.whimbrel.schema.Index;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Policy;
import io.whimbrel.schema.PublishedTable;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.SchemaObject;
import io.whimbrel.schema.Sequence;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What hangs on which table or view of a schema, and is dropped with it: found once for all of them. */
final class Hanging {

    private final Map<QualifiedName, Set<ObjectId>> ids = new HashMap<>();

    private Hanging() {}

    static Hanging in(Schema schema) {
        Hanging hanging = new Hanging();
        for (SchemaObject object : schema.objects().values()) {
            QualifiedName relation = relationOf(object);
            if (relation != null) {
                hanging.ids.computeIfAbsent(relation, key -> new TreeSet<>()).add(object.id());
            }
        }
        return hanging;
    }

    /** The indexes, triggers, policies, owned sequences, places in publications and the like of one; a set of the caller's own. */
    Set<ObjectId> on(QualifiedName relation) {
        return new TreeSet<>(ids.getOrDefault(relation, Set.of()));
    }

    private static @Nullable QualifiedName relationOf(SchemaObject object) {
        if (object instanceof Index index) {
            return index.table();
        }
        if (object instanceof Policy policy) {
            return policy.table();
        }
        if (object instanceof PublishedTable published) {
            return published.table();
        }
        if (object instanceof Sequence sequence) {
            ObjectId owner = sequence.ownedBy();
            return owner == null ? null : owner.name();
        }
        return object instanceof Defined defined ? defined.relation() : null;
    }
}
