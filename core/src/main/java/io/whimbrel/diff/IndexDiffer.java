package io.whimbrel.diff;

import io.whimbrel.operation.CommentOn;
import io.whimbrel.operation.CreateIndex;
import io.whimbrel.operation.DropIndex;
import io.whimbrel.operation.RenameIndex;
import io.whimbrel.operation.SetIndexStatistics;
import io.whimbrel.schema.Index;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Indexes that aren't a constraint's own.
 *
 * <p>Nothing of an index but its name, its comment, statistics targets and storage parameters can be altered, and of
 * those parameters only some mean anything for an index that is there: what {@code m} of hnsw or
 * {@code pages_per_range} of brin says takes a new index.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-alterindex.html">ALTER INDEX</a>
 */
final class IndexDiffer implements Differ<Index> {

    private static final Set<String> ALTERABLE = Set.of(
            "fillfactor", "deduplicate_items", "fastupdate", "gin_pending_list_limit", "autosummarize", "buffering");

    @Override
    public Class<Index> type() {
        return Index.class;
    }

    @Override
    public boolean replaces(Index from, Index to) {
        return !from.name().equals(to.name()) || !unnamed(from).equals(unnamed(to));
    }

    /** All that two indexes have in common if one can be altered into the other. */
    static Index unnamed(Index index) {
        Map<String, String> parameters = new TreeMap<>(index.parameters());
        parameters.keySet().removeAll(ALTERABLE);
        return unnamed(index, parameters);
    }

    /** The same, seen where it is: PostgreSQL alters no storage parameters of a partitioned table's index (14 to 18). */
    static Index unnamed(Index index, Schema schema) {
        return isOfPartitioned(index, schema) ? unnamed(index, index.parameters()) : unnamed(index);
    }

    static boolean isOfPartitioned(Index index, Schema schema) {
        return schema.table(index.table())
                .filter(table -> table.hierarchy().isPartitioned())
                .isPresent();
    }

    private static Index unnamed(Index index, Map<String, String> parameters) {
        return new Index(
                index.name().sibling(""),
                index.table(),
                index.method(),
                index.unique(),
                index.keys(),
                index.include(),
                index.nullsNotDistinct(),
                parameters,
                index.where(),
                null);
    }

    @Override
    public void create(Index to, Comparison comparison) {
        if (comparison.renamedTo(to)) {
            return;
        }
        comparison.add(Change.creating(new CreateIndex(to, false), to.id()));
        setStatistics(Map.of(), to, comparison);
    }

    private static void setStatistics(Map<Integer, Integer> from, Index to, Comparison comparison) {
        Set<Integer> keys = new TreeSet<>(from.keySet());
        keys.addAll(to.statistics().keySet());
        for (Integer key : keys) {
            int target = to.statistics().getOrDefault(key, -1);
            if (from.getOrDefault(key, -1) != target) {
                comparison.add(Change.following(new SetIndexStatistics(to.name(), key, target), List.of(to.id())));
            }
        }
    }

    @Override
    public void drop(Index from, Comparison comparison) {
        Optional<Index> renamed = comparison.renamedFrom(from);
        if (renamed.isPresent()) {
            rename(from, renamed.orElseThrow(), comparison);
        } else if (!comparison.dropsRelation(from.table())) {
            comparison.add(Change.dropping(new DropIndex(from.name(), from.table(), false), from.id())
                    .andDropping(inheritors(from, comparison)));
        }
    }

    /** The same in the partitions below, where another may take the name. */
    private static List<ObjectId> inheritors(Index index, Comparison comparison) {
        return comparison.familiesFrom().descendants(index.table()).stream()
                .flatMap(table -> table.hierarchy().inheritedIndexes().stream())
                .filter(each -> each.keys().equals(index.keys()))
                .map(Index::id)
                .toList();
    }

    private void rename(Index from, Index to, Comparison comparison) {
        comparison.add(Change.altering(new RenameIndex(from.name(), to.name().name()), from.id())
                .andCreating(List.of(to.id())));
        alter(from, to, comparison);
    }

    @Override
    public void alter(Index from, Index to, Comparison comparison) {
        if (!from.parameters().equals(to.parameters())) {
            comparison.add(Change.following(
                    ParameterChanges.between(to.id(), from.parameters(), to.parameters()), List.of(to.id())));
        }
        setStatistics(from.statistics(), to, comparison);
        if (!Objects.equals(from.comment(), to.comment())) {
            comparison.add(Change.altering(new CommentOn(to.id(), to.comment()), to.id())
                    .needing(List.of(to.id())));
        }
    }
}
