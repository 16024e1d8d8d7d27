package io.whimbrel.diff;

import io.whimbrel.operation.CreateExtension;
import io.whimbrel.operation.DropExtension;
import io.whimbrel.schema.Extension;
import io.whimbrel.schema.Namespace;
import java.util.List;

/** Extensions. One that moves to another schema is dropped and created again. */
final class ExtensionDiffer implements Differ<Extension> {

    @Override
    public Class<Extension> type() {
        return Extension.class;
    }

    @Override
    public boolean replaces(Extension from, Extension to) {
        return !from.schema().equals(to.schema());
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
        // nothing but its schema tells two apart
    }
}
