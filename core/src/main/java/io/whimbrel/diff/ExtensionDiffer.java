package io.whimbrel.diff;

import io.whimbrel.operation.CommentOn;
import io.whimbrel.operation.CreateExtension;
import io.whimbrel.operation.DropExtension;
import io.whimbrel.operation.SetExtensionSchema;
import io.whimbrel.operation.UpdateExtension;
import io.whimbrel.schema.Extension;
import io.whimbrel.schema.Namespace;
import java.util.List;
import java.util.Objects;

/**
 * Extensions. One that can neither move nor be updated to what is wanted is dropped and created again, which
 * PostgreSQL refuses while a column is of its type.
 */
final class ExtensionDiffer implements Differ<Extension> {

    @Override
    public Class<Extension> type() {
        return Extension.class;
    }

    @Override
    public boolean replaces(Extension from, Extension to) {
        return (moves(from, to) && !from.relocatable())
                || (updates(from, to) && !from.updates().contains(to.version()));
    }

    static boolean moves(Extension from, Extension to) {
        return !from.schema().equals(to.schema());
    }

    private static boolean updates(Extension from, Extension to) {
        return to.version() != null && !to.version().equals(from.version());
    }

    @Override
    public void create(Extension to, Comparison comparison) {
        comparison.add(Change.creating(new CreateExtension(to), to.id()).needing(List.of(Namespace.id(to.schema()))));
    }

    @Override
    public void drop(Extension from, Comparison comparison) {
        comparison.add(Change.dropping(new DropExtension(from.name()), from.id()));
    }

    @Override
    public void alter(Extension from, Extension to, Comparison comparison) {
        if (moves(from, to)) {
            comparison.add(Change.altering(new SetExtensionSchema(to.name(), to.schema()), to.id())
                    .needing(List.of(Namespace.id(to.schema())))
                    .preceding(List.of(Namespace.id(from.schema()))));
        }
        String version = to.version();
        if (version != null && updates(from, to)) {
            comparison.add(Change.altering(new UpdateExtension(to.name(), version), to.id()));
        }
        if (!Objects.equals(from.comment(), to.comment())) {
            comparison.add(Change.altering(new CommentOn(to.id(), to.comment()), to.id()));
        }
    }
}
