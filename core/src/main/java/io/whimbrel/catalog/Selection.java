package io.whimbrel.catalog;

import io.whimbrel.schema.Defined;
import io.whimbrel.schema.Index;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.Namespace;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Policy;
import io.whimbrel.schema.PublishedTable;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.SchemaObject;
import io.whimbrel.schema.Sequence;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which of the objects read are wanted: what hangs on something unwanted isn't, either. */
final class Selection {

    private final Predicate<ObjectId> wanted;

    Selection(Predicate<ObjectId> wanted) {
        this.wanted = wanted;
    }

    List<SchemaObject> of(Collection<SchemaObject> objects) {
        Set<QualifiedName> relations = new HashSet<>();
        for (SchemaObject object : objects) {
            if (isRelation(object.id().kind()) && isWanted(object)) {
                relations.add(object.id().name());
            }
        }
        return objects.stream()
                .filter(this::isWanted)
                .filter(object -> {
                    QualifiedName owner = owner(object);
                    return owner == null || relations.contains(owner);
                })
                .toList();
    }

    private boolean isWanted(SchemaObject object) {
        ObjectId id = object.id();
        return wanted.test(id) && wanted.test(Namespace.id(id.name().schema()));
    }

    private static boolean isRelation(Kind kind) {
        return kind == Kind.TABLE || kind == Kind.VIEW || kind == Kind.MATERIALIZED_VIEW;
    }

    /** The table or view that an object is dropped with. */
    private static @Nullable QualifiedName owner(SchemaObject object) {
        if (object instanceof Index index) {
            return index.table();
        }
        if (object instanceof Defined defined && defined.relation() != null) {
            return defined.relation();
        }
        if (object instanceof Policy policy) {
            return policy.table();
        }
        if (object instanceof PublishedTable table) {
            return table.table();
        }
        return object instanceof Sequence sequence && sequence.ownedBy() != null
                ? sequence.ownedBy().name()
                : null;
    }
}
