package io.whimbrel.diff;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.Index;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What makes PostgreSQL read every row when a column gets a type that leaves all values as they are: it checks a check
 * again, and keeps the file of an index only if that has no expression, no condition and the same collations.
 */
final class Rechecks {

    private Rechecks() {}

    /** Whether there are any on a column, or on those that inherit it, that stay while its type changes. */
    static boolean areOn(ObjectId column, boolean recollated, Comparison comparison) {
        return Stream.concat(Stream.of(column), comparison.familiesFrom().inheritors(column).stream())
                .flatMap(each -> comparison.dependentsOf(each).stream())
                .anyMatch(id -> isOne(id, recollated, comparison));
    }

    private static boolean isOne(ObjectId id, boolean recollated, Comparison comparison) {
        return switch (id.kind()) {
            case CONSTRAINT ->
                !comparison.dropsConstraint(id) && isOne(comparison.from().constraint(id), recollated);
            case INDEX -> stays(id, comparison) && (recollated || isBuiltAnew(id, comparison));
            default -> false;
        };
    }

    private static boolean isOne(Optional<Constraint> constraint, boolean recollated) {
        return constraint
                .filter(each -> switch (each.type()) {
                    case CHECK ->
                        !each.definition().endsWith(" NOT VALID")
                                && !each.definition().endsWith(" NOT ENFORCED");
                    case EXCLUSION -> recollated || each.definition().contains(" WHERE ");
                    case PRIMARY_KEY, UNIQUE -> recollated;
                    case FOREIGN_KEY -> false;
                })
                .isPresent();
    }

    private static boolean stays(ObjectId index, Comparison comparison) {
        return !comparison.rebuilds(index) && comparison.to().find(index).isPresent();
    }

    private static boolean isBuiltAnew(ObjectId id, Comparison comparison) {
        Index index = (Index) comparison.from().find(id).orElseThrow();
        List<Column> columns =
                comparison.from().table(index.table()).map(Table::columns).orElse(List.of());
        return !index.isOn(columns);
    }
}
