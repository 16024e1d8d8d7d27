package io.whimbrel.diff;

import io.whimbrel.WhimbrelException;
import io.whimbrel.operation.CommentOn;
import io.whimbrel.operation.CreateType;
import io.whimbrel.operation.DropType;
import io.whimbrel.schema.CompositeType;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import java.util.Objects;

/** Composite types. */
final class CompositeTypeDiffer implements Differ<CompositeType> {

    @Override
    public Class<CompositeType> type() {
        return CompositeType.class;
    }

    @Override
    public boolean replaces(CompositeType from, CompositeType to) {
        return !from.attributes().equals(to.attributes());
    }

    @Override
    public void create(CompositeType to, Comparison comparison) {
        comparison.add(Change.creating(new CreateType(to), to.id()));
    }

    @Override
    public void drop(CompositeType from, Comparison comparison) {
        for (ObjectId dependent : comparison.dependentsOf(from.id())) {
            boolean stays = dependent.kind() == Kind.COLUMN && !comparison.dropsColumn(dependent);
            if (stays && comparison.to().find(from.id()).isPresent()) {
                throw new WhimbrelException("type " + from.name() + " changes, but " + dependent
                        + " is made of it: write that change by hand with op.execute(\"ALTER TYPE …\")");
            }
        }
        comparison.add(Change.dropping(new DropType(from.name()), from.id()));
    }

    @Override
    public void alter(CompositeType from, CompositeType to, Comparison comparison) {
        if (!Objects.equals(from.comment(), to.comment())) {
            comparison.add(Change.altering(new CommentOn(to.id(), to.comment()), to.id()));
        }
    }
}
