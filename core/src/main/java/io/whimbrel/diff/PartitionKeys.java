package io.whimbrel.diff;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.Hierarchy;
import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Table;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What says to which partition a row belongs: while it does, PostgreSQL gives a column no other type, be it by a replaced
 * enum, and drops no function.
 */
final class PartitionKeys {

    private static final Pattern LITERAL = Pattern.compile("'(?:[^']|'')*'");
    private static final Set<Kind> CALLED =
            EnumSet.of(Kind.COLLATION, Kind.ENUM, Kind.TYPE, Kind.DOMAIN, Kind.RANGE, Kind.FUNCTION, Kind.OPERATOR);

    private PartitionKeys() {}

    /** Whether a table stays partitioned by a key of which something must go meanwhile. */
    static boolean changes(Table from, Table to, Comparison comparison) {
        String key = from.hierarchy().partitionBy();
        return key != null
                && Objects.equals(key, to.hierarchy().partitionBy())
                && (from.columns().stream()
                                .filter(column -> isIn(from.hierarchy(), column.name()))
                                .anyMatch(column -> isRetyped(column, from, to, comparison))
                        || comparison.from().dependenciesOf(from.id()).stream()
                                .anyMatch(id -> CALLED.contains(id.kind()) && goes(id, comparison)));
    }

    private static boolean isRetyped(Column column, Table from, Table to, Comparison comparison) {
        Optional<Column> becomes = to.column(column.name());
        return becomes.filter(other -> ColumnDiffer.retypes(column, other)).isPresent()
                || Transit.typesOf(ObjectId.column(from.name(), column.name()), comparison.from()).stream()
                        .anyMatch(id -> goes(id, comparison));
    }

    private static boolean goes(ObjectId id, Comparison comparison) {
        return comparison.rebuilds(id)
                || comparison.replacesEnum(id)
                || comparison.to().find(id).isEmpty();
    }

    /** Whether a key as PostgreSQL deparses it says a column; behind {@code ::} stands a type. */
    private static boolean isIn(Hierarchy hierarchy, String column) {
        String key = hierarchy.partitionBy();
        return key != null
                && Pattern.compile("(?<![\\w\"$:])" + Pattern.quote(Identifiers.quote(column)) + "(?![\\w\"$(])")
                        .matcher(
                                LITERAL.matcher(key.substring(key.indexOf('('))).replaceAll("''"))
                        .find();
    }
}
