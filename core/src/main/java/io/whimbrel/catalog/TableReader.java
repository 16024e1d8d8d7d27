package io.whimbrel.catalog;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.Firing;
import io.whimbrel.schema.ForeignData;
import io.whimbrel.schema.Hierarchy;
import io.whimbrel.schema.Index;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.ReplicaIdentity;
import io.whimbrel.schema.RowSecurity;
import io.whimbrel.schema.Table;
import io.whimbrel.schema.TableOptions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the tables, with their columns and constraints. */
final class TableReader {

    private final Map<QualifiedName, List<Column>> columns;
    private final Owned<Constraint> constraints;
    private final Owned<Index> indexes;
    private final Map<QualifiedName, Map<String, Firing>> inheritedTriggers = new HashMap<>();

    TableReader(Map<QualifiedName, List<Column>> columns, Owned<Constraint> constraints, Owned<Index> indexes) {
        this.columns = columns;
        this.constraints = constraints;
        this.indexes = indexes;
    }

    List<Table> read(Queries queries) throws SQLException {
        queries.read(
                "inherited_triggers.sql",
                row -> inheritedTriggers
                        .computeIfAbsent(row.name("table"), table -> new TreeMap<>())
                        .put(row.text("name"), row.firing("enabled")));
        return queries.read(
                "tables.sql",
                row -> new Table(
                        row.name(),
                        columns.getOrDefault(row.name(), List.of()),
                        constraints.own(row.name()),
                        row.flag("unlogged"),
                        row.comment(),
                        options(row),
                        hierarchy(row)));
    }

    private TableOptions options(Row row) throws SQLException {
        return new TableOptions(
                row.options("parameters"),
                row.optional("access_method"),
                replicaIdentity(row),
                new RowSecurity(row.flag("row_security"), row.flag("row_security_forced")),
                row.optional("clustered_on"),
                foreign(row),
                inheritedTriggers.getOrDefault(row.name(), Map.of()));
    }

    private static @Nullable ForeignData foreign(Row row) throws SQLException {
        String server = row.optional("server");
        return server == null ? null : new ForeignData(server, row.options("foreign_options"));
    }

    private static ReplicaIdentity replicaIdentity(Row row) throws SQLException {
        String relreplident = row.text("replica_identity");
        return switch (relreplident) {
            case "d" -> ReplicaIdentity.DEFAULT;
            case "f" -> new ReplicaIdentity(ReplicaIdentity.Rule.FULL, null);
            case "n" -> new ReplicaIdentity(ReplicaIdentity.Rule.NOTHING, null);
            case "i" -> new ReplicaIdentity(ReplicaIdentity.Rule.INDEX, row.text("replica_index"));
            default -> throw new IllegalStateException("tables.sql gave relreplident " + relreplident);
        };
    }

    private Hierarchy hierarchy(Row row) throws SQLException {
        List<String> schemas = row.names("parent_schemas");
        List<String> names = row.names("parent_names");
        List<QualifiedName> parents = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            parents.add(new QualifiedName(schemas.get(i), names.get(i)));
        }
        return new Hierarchy(
                row.optionalSql("partition_by"),
                parents,
                row.optional("bounds"),
                constraints.inherited(row.name()),
                indexes.inherited(row.name()),
                constraints.shared(row.name()));
    }
}
