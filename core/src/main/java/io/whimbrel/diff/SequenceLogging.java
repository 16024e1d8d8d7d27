package io.whimbrel.diff;

import io.whimbrel.operation.SetSequenceUnlogged;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Sequence;
import io.whimbrel.schema.Table;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which sequences are kept out of the write-ahead log.
 *
 * <p>From PostgreSQL 15 on a table that goes out of the log, or back, takes the sequences of its columns along. So what is
 * said of one of them comes behind that.
 */
final class SequenceLogging {

    private SequenceLogging() {}

    /** What a column takes over may go along with its table, if that comes later. */
    static void ofNew(Sequence to, Comparison comparison) {
        Set<ObjectId> tables = new TreeSet<>();
        table(to, comparison).ifPresent(tables::add);
        if (!tables.isEmpty() && to.unlogged() != null && to.isUnlogged() != isOfUnlogged(to, comparison)) {
            set(to, tables, comparison);
        }
    }

    static void compare(Sequence from, Sequence to, Comparison comparison) {
        if (to.unlogged() == null) {
            return;
        }
        Set<ObjectId> tables = new TreeSet<>();
        table(from, comparison).ifPresent(tables::add);
        table(to, comparison).ifPresent(tables::add);
        boolean stays = Objects.equals(from.ownedBy(), to.ownedBy());
        boolean asItShould = tables.isEmpty()
                ? from.isUnlogged() == to.isUnlogged()
                : stays && to.isUnlogged() == isOfUnlogged(to, comparison);
        if (!asItShould) {
            set(to, tables, comparison);
        }
    }

    private static void set(Sequence to, Set<ObjectId> tables, Comparison comparison) {
        comparison.add(Change.altering(new SetSequenceUnlogged(to.name(), to.isUnlogged()), to.id())
                .needing(tables));
    }

    /** The table of the column that owns a sequence, if it goes out of the log or back. */
    private static Optional<ObjectId> table(Sequence sequence, Comparison comparison) {
        return Optional.ofNullable(sequence.ownedBy()).map(ObjectId::name).flatMap(name -> changing(name, comparison));
    }

    private static Optional<ObjectId> changing(QualifiedName name, Comparison comparison) {
        Optional<Boolean> was = comparison.from().table(name).map(Table::unlogged);
        Optional<Boolean> becomes = comparison.to().table(name).map(Table::unlogged);
        boolean changes = was.isPresent() && becomes.isPresent() && !was.equals(becomes);
        return changes ? Optional.of(ObjectId.of(Kind.TABLE, name)) : Optional.empty();
    }

    private static boolean isOfUnlogged(Sequence sequence, Comparison comparison) {
        return Optional.ofNullable(sequence.ownedBy())
                .flatMap(owner -> comparison.to().table(owner.name()))
                .filter(Table::unlogged)
                .isPresent();
    }
}
