package io.whimbrel.diff.online;

import io.whimbrel.operation.AttachIndex;
import io.whimbrel.operation.ValidateIndex;
import io.whimbrel.schema.QualifiedName;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The index of a table, or its key, and of a partitioned table those of its partitions.
 *
 * @param table the table
 * @param name the raw name of its index or key
 * @param partitioned whether the table is partitioned
 * @param there whether the table has it already
 * @param parts those of its partitions
 */
record Part(QualifiedName table, String name, boolean partitioned, boolean there, List<Part> parts) {

    Part {
        parts = List.copyOf(parts);
    }

    QualifiedName qualified() {
        return table.sibling(name);
    }

    /** The same under other names. */
    Part renamed(Function<Part, String> names) {
        return there
                ? this
                : new Part(
                        table,
                        names.apply(this),
                        partitioned,
                        false,
                        parts.stream().map(part -> part.renamed(names)).toList());
    }

    /** Makes it, then its parts, and attaches each as soon as it is there. */
    void build(OnlinePlan plan, Consumer<Part> making) {
        make(plan, making);
        if (partitioned) {
            plan.later(new ValidateIndex(qualified()));
        }
    }

    private void make(OnlinePlan plan, Consumer<Part> making) {
        if (!there) {
            making.accept(this);
        }
        for (Part part : parts) {
            part.make(plan, making);
            plan.later(new AttachIndex(qualified(), part.qualified()));
        }
    }

    /** This one, and all those below it. */
    Stream<Part> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Part::all));
    }
}
