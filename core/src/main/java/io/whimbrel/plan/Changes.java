package io.whimbrel.plan;

import io.whimbrel.schema.QualifiedName;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a statement changed of what was there before it.
 *
 * @param made the relations that weren't there before, and aren't others renamed
 * @param gone the tables and views that are there no more
 * @param renamed what has another name
 * @param goneColumns the columns that are there no more, of tables that still are
 * @param refusingNull the columns that came to refuse NULL
 * @param indexes the new indexes, with their tables
 * @param constraints the new constraints
 */
public record Changes(
        Set<QualifiedName> made,
        Set<Gone> gone,
        Renamed renamed,
        Set<Part> goneColumns,
        Set<Part> refusingNull,
        Map<QualifiedName, QualifiedName> indexes,
        Set<NewConstraint> constraints) {

    /**
     * A table or view that is there no more.
     *
     * @param name its name
     * @param holdsRows whether its rows are gone with it: a view has none, a materialized view can be filled again
     */
    public record Gone(QualifiedName name, boolean holdsRows) implements Comparable<Gone> {

        @Override
        public int compareTo(Gone other) {
            return name.compareTo(other.name);
        }
    }

    /**
     * What has another name.
     *
     * @param relations the tables and views, by the former name
     * @param columns the columns' new names
     * @param labels the new names of enums' values
     * @param publications the new names of publications, which subscriptions say on other servers
     */
    public record Renamed(
            Map<QualifiedName, QualifiedName> relations,
            Map<Part, String> columns,
            Map<Part, String> labels,
            Map<String, String> publications) {

        /**
         * Copies the maps.
         */
        public Renamed {
            relations = new TreeMap<>(relations);
            columns = new TreeMap<>(columns);
            labels = new TreeMap<>(labels);
            publications = new TreeMap<>(publications);
        }
    }

    /**
     * Something of a table, or of an enum.
     *
     * @param table the table or enum
     * @param name its raw name
     */
    public record Part(QualifiedName table, String name) implements Comparable<Part> {

        private static final Comparator<Part> ORDER =
                Comparator.comparing(Part::table).thenComparing(Part::name);

        @Override
        public int compareTo(Part other) {
            return ORDER.compare(this, other);
        }

        @Override
        public String toString() {
            return table + "." + name;
        }
    }

    /**
     * A constraint that wasn't there before.
     *
     * @param part its table and name
     * @param type as in {@code pg_constraint.contype}: p, u, x, f or c
     * @param valid whether all rows are known to fit
     * @param builtIndex the index that was built for it; empty if none was
     */
    public record NewConstraint(Part part, String type, boolean valid, String builtIndex)
            implements Comparable<NewConstraint> {

        @Override
        public int compareTo(NewConstraint other) {
            return part.compareTo(other.part);
        }
    }

    /**
     * Copies the collections.
     */
    public Changes {
        made = Set.copyOf(made);
        gone = Set.copyOf(gone);
        goneColumns = new TreeSet<>(goneColumns);
        refusingNull = new TreeSet<>(refusingNull);
        indexes = new TreeMap<>(indexes);
        constraints = new TreeSet<>(constraints);
    }

    /**
     * The indexes that are no constraint's.
     *
     * @return their names, with their tables
     */
    public Map<QualifiedName, QualifiedName> plainIndexes() {
        Map<QualifiedName, QualifiedName> plain = new TreeMap<>(indexes);
        plain.entrySet()
                .removeIf(index -> constraints.stream()
                        .anyMatch(constraint -> constraint.part().table().equals(index.getValue())
                                && constraint.builtIndex().equals(index.getKey().name())));
        return plain;
    }
}
