package io.whimbrel.diff;

import io.whimbrel.operation.CommentOn;
import io.whimbrel.operation.CreateSchema;
import io.whimbrel.operation.DropSchema;
import io.whimbrel.schema.Namespace;
import java.util.Objects;

/** Schemas in PostgreSQL's sense; the default one is always there, and only its comment can come and go. */
final class NamespaceDiffer implements Differ<Namespace> {

    @Override
    public Class<Namespace> type() {
        return Namespace.class;
    }

    @Override
    public boolean replaces(Namespace from, Namespace to) {
        return false;
    }

    @Override
    public void create(Namespace to, Comparison comparison) {
        if (to.isDefault()) {
            comparison.add(Change.altering(new CommentOn(to.id(), to.comment()), to.id()));
            return;
        }
        comparison.add(Change.creating(new CreateSchema(to), to.id()));
    }

    @Override
    public void drop(Namespace from, Comparison comparison) {
        if (from.isDefault()) {
            comparison.add(Change.altering(new CommentOn(from.id(), Namespace.STANDARD_COMMENT), from.id()));
            return;
        }
        // what lives in a schema depends on it without saying so
        comparison.add(Change.dropping(new DropSchema(from.name()), from.id()));
    }

    @Override
    public void alter(Namespace from, Namespace to, Comparison comparison) {
        if (!Objects.equals(from.comment(), to.comment())) {
            comparison.add(Change.altering(new CommentOn(to.id(), to.comment()), to.id()));
        }
    }
}
