package io.whimbrel.diff;

import io.whimbrel.operation.AddPublicationSchema;
import io.whimbrel.operation.CommentOn;
import io.whimbrel.operation.CreatePublication;
import io.whimbrel.operation.DropPublication;
import io.whimbrel.operation.DropPublicationSchema;
import io.whimbrel.operation.SetPublicationOptions;
import io.whimbrel.schema.Namespace;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Publication;
import io.whimbrel.schema.PublishedTable;
import io.whimbrel.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Publications. One for all tables can't become one for some, so that takes a new one. */
final class PublicationDiffer implements Differ<Publication> {

    private static final Map<String, String> USUAL = Map.of(
            "publish", "insert, update, delete, truncate",
            "publish_via_partition_root", "false",
            "publish_generated_columns", "none");

    @Override
    public Class<Publication> type() {
        return Publication.class;
    }

    @Override
    public boolean replaces(Publication from, Publication to) {
        return from.allTables() != to.allTables();
    }

    @Override
    public void create(Publication to, Comparison comparison) {
        comparison.add(Change.creating(new CreatePublication(to), to.id())
                .needing(to.schemas().stream().map(Namespace::id).toList()));
    }

    @Override
    public void drop(Publication from, Comparison comparison) {
        List<ObjectId> tables = comparison.from().all(PublishedTable.class).stream()
                .filter(table -> table.publication().equals(from.name()))
                .map(PublishedTable::id)
                .toList();
        comparison.add(
                Change.dropping(new DropPublication(from.name()), from.id()).andDropping(tables));
    }

    @Override
    public void alter(Publication from, Publication to, Comparison comparison) {
        SortedMap<String, String> options = new TreeMap<>();
        USUAL.forEach((option, usual) -> {
            String becomes = to.options().getOrDefault(option, usual);
            if (!becomes.equals(from.options().getOrDefault(option, usual))) {
                options.put(option, becomes);
            }
        });
        if (!options.isEmpty()) {
            comparison.add(Change.altering(new SetPublicationOptions(to.name(), options), to.id()));
        }
        for (String schema : from.schemas()) {
            boolean stays = schema.equals(QualifiedName.DEFAULT_SCHEMA)
                    || comparison.to().find(Namespace.id(schema)).isPresent();
            if (stays && !to.schemas().contains(schema)) {
                comparison.add(Change.altering(new DropPublicationSchema(to.name(), schema), to.id()));
            }
        }
        for (String schema : to.schemas()) {
            if (!from.schemas().contains(schema)) {
                comparison.add(Change.altering(new AddPublicationSchema(to.name(), schema), to.id())
                        .needing(List.of(Namespace.id(schema))));
            }
        }
        if (!Objects.equals(from.comment(), to.comment())) {
            comparison.add(Change.altering(new CommentOn(to.id(), to.comment()), to.id()));
        }
    }
}
