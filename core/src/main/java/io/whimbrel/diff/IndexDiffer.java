package io.whimbrel.diff;

import io.whimbrel.operation.CommentOn;
import io.whimbrel.operation.CreateIndex;
import io.whimbrel.operation.DropIndex;
import io.whimbrel.operation.RenameIndex;
import io.whimbrel.schema.Index;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Indexes that aren't a constraint's own. Nothing of an index but its name and its comment can be altered. */
final class IndexDiffer implements Differ<Index> {

    @Override
    public Class<Index> type() {
        return Index.class;
    }

    @Override
    public boolean replaces(Index from, Index to) {
        return !from.name().equals(to.name()) || !unnamed(from).equals(unnamed(to));
    }

    /** All that two indexes of different names may have in common. */
    static Index unnamed(Index index) {
        return new Index(
                index.name().sibling(""),
                index.table(),
                index.method(),
                index.unique(),
                index.keys(),
                index.include(),
                index.nullsNotDistinct(),
                index.parameters(),
                index.where(),
                null);
    }

    @Override
    public void create(Index to, Comparison comparison) {
        if (comparison.renamedTo(to)) {
            return;
        }
        comparison.add(Change.creating(new CreateIndex(to, false), to.id()));
    }

    @Override
    public void drop(Index from, Comparison comparison) {
        Optional<Index> renamed = comparison.renamedFrom(from);
        if (renamed.isPresent()) {
            rename(from, renamed.orElseThrow(), comparison);
        } else if (!comparison.dropsRelation(from.table())) {
            comparison.add(Change.dropping(new DropIndex(from.name(), from.table(), false), from.id()));
        }
    }

    private void rename(Index from, Index to, Comparison comparison) {
        comparison.add(Change.altering(new RenameIndex(from.name(), to.name().name()), from.id())
                .andCreating(List.of(to.id())));
        alter(from, to, comparison);
    }

    @Override
    public void alter(Index from, Index to, Comparison comparison) {
        if (!Objects.equals(from.comment(), to.comment())) {
            comparison.add(Change.altering(new CommentOn(to.id(), to.comment()), to.id())
                    .needing(List.of(to.id())));
        }
    }
}
