package io.whimbrel.migration.recording;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.ForeignData;
import io.whimbrel.schema.Hierarchy;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.ReplicaIdentity;
import io.whimbrel.schema.RowSecurity;
import io.whimbrel.schema.Table;
import io.whimbrel.schema.TableOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What has been said of a table or a partition that is being created. */
final class TableParts {

    final Map<String, String> parameters = new TreeMap<>();

    boolean unlogged;

    List<QualifiedName> parents = List.of();

    @Nullable
    String bounds;

    @Nullable
    String partitionBy;

    @Nullable
    String accessMethod;

    @Nullable
    ForeignData foreign;

    @Nullable
    String comment;

    private final QualifiedName name;

    private final List<Column> columns = new ArrayList<>();

    private final List<Constraint> constraints = new ArrayList<>();

    TableParts(QualifiedName name, TableElement... elements) {
        this.name = name;
        for (TableElement element : elements) {
            if (element instanceof ColumnDefinition column) {
                columns.add(column.column());
            } else if (element instanceof ConstraintDefinition constraint) {
                constraints.add(constraint.constraint());
            }
        }
    }

    Table table() {
        return new Table(
                name,
                columns,
                constraints,
                unlogged,
                comment,
                new TableOptions(
                        parameters, accessMethod, ReplicaIdentity.DEFAULT, RowSecurity.OFF, null, foreign, Map.of()),
                new Hierarchy(partitionBy, parents, bounds));
    }
}
