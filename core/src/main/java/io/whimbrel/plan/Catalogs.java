package io.whimbrel.plan;

import io.whimbrel.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the catalogs said at one moment, as far as it tells what a statement did.
 *
 * @param relations the tables, views, indexes and sequences
 * @param columns the columns of tables and views, by relation and number
 * @param constraints the constraints of tables, by OID
 * @param labels the values of enums, by OID
 * @param publications the publications' names, by OID
 */
record Catalogs(
        Relations relations,
        Map<Place, Column> columns,
        Map<Long, Constraint> constraints,
        Map<Long, Changes.Part> labels,
        Map<Long, String> publications) {

    private static final String COLUMNS = """
        select a.attrelid, a.attnum, a.attname, a.attnotnull
        from pg_catalog.pg_attribute a
        join pg_catalog.pg_class c on c.oid = a.attrelid
        join pg_catalog.pg_namespace n on n.oid = c.relnamespace
        where a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'p', 'm', 'f')
          and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
        """;

    /** NOT NULL is told by the column, on the majors that have a constraint for it, too. */
    private static final String CONSTRAINTS = """
        select oid, conrelid, conname, contype, convalidated, conindid
        from pg_catalog.pg_constraint
        where conrelid <> 0 and contype in ('p', 'u', 'x', 'f', 'c')
        """;

    private static final String LABELS = """
        select e.oid, n.nspname, t.typname, e.enumlabel
        from pg_catalog.pg_enum e
        join pg_catalog.pg_type t on t.oid = e.enumtypid
        join pg_catalog.pg_namespace n on n.oid = t.typnamespace
        """;

    private static final String PUBLICATIONS = "select oid, pubname from pg_catalog.pg_publication";

    record Place(long relation, int number) {}

    record Column(String name, boolean notNull) {}

    record Constraint(long table, String name, String type, boolean valid, long index) {}

    static Catalogs of(Connection connection) throws SQLException {
        Map<Place, Column> columns = new HashMap<>();
        Map<Long, Constraint> constraints = new HashMap<>();
        Map<Long, Changes.Part> labels = new HashMap<>();
        Map<Long, String> publications = new HashMap<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery(COLUMNS)) {
                while (rows.next()) {
                    columns.put(
                            new Place(rows.getLong(1), rows.getInt(2)),
                            new Column(rows.getString(3), rows.getBoolean(4)));
                }
            }
            try (ResultSet rows = statement.executeQuery(CONSTRAINTS)) {
                while (rows.next()) {
                    constraints.put(
                            rows.getLong(1),
                            new Constraint(
                                    rows.getLong(2),
                                    rows.getString(3),
                                    rows.getString(4),
                                    rows.getBoolean(5),
                                    rows.getLong(6)));
                }
            }
            try (ResultSet rows = statement.executeQuery(LABELS)) {
                while (rows.next()) {
                    labels.put(
                            rows.getLong(1),
                            new Changes.Part(
                                    new QualifiedName(rows.getString(2), rows.getString(3)), rows.getString(4)));
                }
            }
            try (ResultSet rows = statement.executeQuery(PUBLICATIONS)) {
                while (rows.next()) {
                    publications.put(rows.getLong(1), rows.getString(2));
                }
            }
        }
        return new Catalogs(Relations.of(connection), columns, constraints, labels, publications);
    }

    /** What is otherwise later, with the names that the tables have now. */
    Changes changes(Catalogs later) {
        Map<QualifiedName, QualifiedName> indexes = relations.builtIndexes(later.relations);
        return new Changes(
                later.relations.notIn(relations),
                relations.gone(later.relations),
                new Changes.Renamed(
                        relations.renamed(later.relations),
                        renamedColumns(later),
                        renamedLabels(later),
                        renamedPublications(later)),
                goneColumns(later),
                refusingNull(later),
                indexes,
                newConstraints(later));
    }

    private Set<Changes.Part> goneColumns(Catalogs later) {
        Set<Changes.Part> gone = new TreeSet<>();
        columns.forEach((place, column) -> {
            boolean tableStays = later.relations.name(place.relation()).isPresent();
            if (tableStays && !later.columns.containsKey(place)) {
                holder(place).ifPresent(table -> gone.add(new Changes.Part(table, column.name())));
            }
        });
        return gone;
    }

    /** The table that holds the values of a column; those of a foreign table are elsewhere. */
    private Optional<QualifiedName> holder(Place place) {
        return relations.name(place.relation()).filter(relations::isTable);
    }

    private Map<Changes.Part, String> renamedColumns(Catalogs later) {
        Map<Changes.Part, String> renamed = new HashMap<>();
        columns.forEach((place, column) -> {
            Column then = later.columns.get(place);
            if (then != null && !then.name().equals(column.name())) {
                relations
                        .name(place.relation())
                        .ifPresent(table -> renamed.put(new Changes.Part(table, column.name()), then.name()));
            }
        });
        return renamed;
    }

    private Map<Changes.Part, String> renamedLabels(Catalogs later) {
        Map<Changes.Part, String> renamed = new HashMap<>();
        labels.forEach((oid, label) -> {
            Changes.Part then = later.labels.get(oid);
            if (then != null && !then.name().equals(label.name())) {
                renamed.put(label, then.name());
            }
        });
        return renamed;
    }

    private Map<String, String> renamedPublications(Catalogs later) {
        Map<String, String> renamed = new HashMap<>();
        publications.forEach((oid, publication) -> {
            String then = later.publications.get(oid);
            if (then != null && !then.equals(publication)) {
                renamed.put(publication, then);
            }
        });
        return renamed;
    }

    private Set<Changes.Part> refusingNull(Catalogs later) {
        Set<Changes.Part> refusing = new TreeSet<>();
        columns.forEach((place, column) -> {
            Column then = later.columns.get(place);
            if (then != null && then.notNull() && !column.notNull()) {
                holder(place).ifPresent(table -> refusing.add(new Changes.Part(table, column.name())));
            }
        });
        return refusing;
    }

    private Set<Changes.NewConstraint> newConstraints(Catalogs later) {
        Set<Changes.NewConstraint> added = new TreeSet<>();
        later.constraints.forEach((oid, constraint) -> {
            if (!constraints.containsKey(oid)) {
                boolean builds = constraint.index() != 0
                        && !constraint.type().equals("f")
                        && relations.name(constraint.index()).isEmpty();
                String index = later.relations
                        .name(constraint.index())
                        .map(QualifiedName::name)
                        .orElse("");
                relations
                        .name(constraint.table())
                        .ifPresent(table -> added.add(new Changes.NewConstraint(
                                new Changes.Part(table, constraint.name()),
                                constraint.type(),
                                constraint.valid(),
                                builds ? index : "")));
            }
        });
        return added;
    }
}
