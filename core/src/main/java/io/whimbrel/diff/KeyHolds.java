package io.whimbrel.diff;

import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Table;
import java.util.List;
import java.util.stream.Stream;

/** The tables whose partitions a foreign key keeps in their places until it is dropped. */
final class KeyHolds {

    private final Comparison comparison;
    private final Families families;

    KeyHolds(Comparison comparison) {
        this.comparison = comparison;
        this.families = comparison.familiesBeforeParting();
    }

    /** What a key from elsewhere points to: a partition can't leave while its rows are pointed to. */
    List<ObjectId> onReferenced(Table table, Constraint key) {
        QualifiedName references = key.references();
        return references == null
                        || references.equals(table.name())
                        || comparison.leaves(table.name(), references)
                        || families.isBelow(table.name(), references)
                ? List.of()
                : partitioned(references, families).map(Milestone.HOLD::of).toList();
    }

    /** The same where a partition leaves, of the key of a table that goes; its keys to itself go with it. */
    List<ObjectId> onThoseThatAreLeft(Table table, Constraint key) {
        QualifiedName references = key.references();
        return references == null
                        || families.partitionedFrom(table.name()).stream()
                                .anyMatch(each -> each.name().equals(references))
                ? List.of()
                : withDescendants(references)
                        .filter(comparison::isLeft)
                        .map(Milestone.HOLD::of)
                        .toList();
    }

    /** The tables below what it points to that are partitioned otherwise. */
    List<ObjectId> onRepartitioned(Constraint key) {
        QualifiedName references = key.references();
        return references == null
                ? List.of()
                : families.descendants(references).stream()
                        .map(Table::name)
                        .filter(comparison::isRepartitioned)
                        .map(Milestone.HOLD::of)
                        .toList();
    }

    /** Its own table and those below, if it goes before any of them leaves. */
    List<ObjectId> onItsOwn(ObjectId key) {
        return partingUnder(key).map(Milestone.HOLD::of).toList();
    }

    /** What such a key comes back behind. */
    List<ObjectId> departuresUnder(ObjectId key) {
        return partingUnder(key).map(Milestone.DEPARTURES::of).toList();
    }

    private Stream<QualifiedName> partingUnder(ObjectId key) {
        return comparison.goesBeforeParting(key) ? withDescendants(key.name()) : Stream.empty();
    }

    private Stream<QualifiedName> withDescendants(QualifiedName table) {
        return Stream.concat(
                Stream.of(table), families.descendants(table).stream().map(Table::name));
    }

    /** What a foreign key points to, and what has partitions below it. */
    static Stream<QualifiedName> partitioned(QualifiedName references, Families families) {
        return Stream.concat(
                Stream.of(references),
                families.descendants(references).stream()
                        .filter(table -> table.hierarchy().isPartitioned())
                        .map(Table::name));
    }
}
