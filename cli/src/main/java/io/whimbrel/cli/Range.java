package io.whimbrel.cli;

import io.whimbrel.migration.MigrationFile;
import io.whimbrel.migration.RevisionGraph;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code FROM:TO}: a part of the history. */
final class Range {

    private Range() {}

    /** The migrations in order; both ends belong to it, as in Alembic. */
    static List<MigrationFile> of(String range, RevisionGraph graph) {
        int colon = range.indexOf(':');
        String from = colon < 0 ? range : range.substring(0, colon);
        String to = colon < 0 ? range : range.substring(colon + 1);
        int first = Math.max(0, from.isEmpty() ? 0 : place(graph, from));
        int last = to.isEmpty() ? graph.inOrder().size() - 1 : place(graph, to);
        return first > last ? List.of() : graph.inOrder().subList(first, last + 1);
    }

    private static int place(RevisionGraph graph, String target) {
        @Nullable String head = graph.head().map(MigrationFile::id).orElse(null);
        @Nullable String id = graph.resolve(target, head);
        return id == null ? -1 : graph.inOrder().indexOf(graph.find(id));
    }
}
