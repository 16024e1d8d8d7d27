package io.whimbrel.diff;

import io.whimbrel.operation.SetOwner;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Ownership;
import io.whimbrel.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The owners of the objects of {@code to}. What is made, for the first time or again, is the migrating role's. */
final class OwnersComparison {

    private final Comparison comparison;

    OwnersComparison(Comparison comparison) {
        this.comparison = comparison;
    }

    void compare() {
        Presence presence = new Presence(comparison);
        Map<ObjectId, Ownership> all = new TreeMap<>();
        comparison.from().all(Ownership.class).forEach(each -> all.put(each.id(), each));
        comparison.to().all(Ownership.class).forEach(each -> all.put(each.id(), each));
        for (Ownership either : all.values()) {
            ObjectId object = either.object();
            String was = presence.isNew(object, object) ? null : owner(comparison.from(), either);
            String becomes = owner(comparison.to(), either);
            if (comparison.to().find(object).isPresent() && !Objects.equals(was, becomes)) {
                comparison.add(Change.altering(new SetOwner(object, becomes), either.id())
                        .needing(List.of(object)));
            }
        }
    }

    private static @Nullable String owner(Schema schema, Ownership either) {
        return schema.find(either.id())
                .map(Ownership.class::cast)
                .map(Ownership::owner)
                .orElse(null);
    }
}
