package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rows that a narrower type has no room for, counted before anything touches them.
 *
 * <p>PostgreSQL rounds a number to its new scale and cuts the blanks off a text without a word; where it does
 * refuse, it doesn't say how many rows are in the way.
 */
final class Misfits {

    private static final Map<String, String> RANGES = Map.of(
            "smallint", "-32768 AND 32767",
            "integer", "-2147483648 AND 2147483647",
            "bigint", "-9223372036854775808 AND 9223372036854775807");
    private static final Set<String> FRACTIONS = Set.of("numeric", "real", "double precision");

    private static final String HINT = "Change these rows first, or say with USING what their values become.";

    private final AlterColumnType operation;

    Misfits(AlterColumnType operation) {
        this.operation = operation;
    }

    /** Stops before anything is changed, under the lock that the change takes anyway, so that no row slips in. */
    Optional<Statement> refusal() {
        String place = operation.table() + "." + operation.column();
        return rows().map(rows -> refusal(rows, place, operation.change().to()));
    }

    static Statement refusal(RefuseRows rows, String place, String type) {
        return rows.blockUnderLock().with(Hazard.mayFail("if a value of " + place + " doesn't fit " + type));
    }

    /** The rows, which stop it. */
    Optional<RefuseRows> rows() {
        String message = message(
                operation.table() + "." + operation.column(), operation.change().to());
        return condition(Identifiers.quote(operation.column()), operation.change())
                .filter(any -> operation.using() == null)
                .map(condition -> new RefuseRows(operation.table(), condition, message, HINT));
    }

    static String message(String place, String type) {
        return place + " can't become " + type + ", which has no room for";
    }

    /** What is true of a value that the new type has no room for; nothing if it has room for all. */
    static Optional<String> condition(String value, TypeChange change) {
        TypeName source = TypeName.parse(change.from());
        TypeName target = TypeName.parse(change.to());
        if (source.array() != target.array() || change.hazards("").isEmpty()) {
            return Optional.empty();
        }
        if (!source.array()) {
            return condition(value, source, target, change.to());
        }
        String element = change.to().substring(0, change.to().length() - 2);
        return condition("each.value", source, target, element)
                .map(condition -> "EXISTS (SELECT FROM unnest(" + value + ") AS each (value) WHERE " + condition + ")");
    }

    private static Optional<String> condition(String value, TypeName source, TypeName target, String type) {
        boolean number = source.isOneOf(FRACTIONS) || RANGES.containsKey(source.name());
        String numeric = value + "::numeric";
        if (target.isOneOf(List.of("character varying", "character"))) {
            return Optional.of("length(" + value + "::text) > " + target.first())
                    .filter(any -> !target.modifiers().isEmpty());
        }
        if (number && RANGES.containsKey(target.name())) {
            String fraction = source.isOneOf(FRACTIONS) ? numeric + " <> trunc(" + numeric + ") OR " : "";
            return Optional.of(fraction + numeric + " NOT BETWEEN " + RANGES.get(target.name()));
        }
        if (number && target.is("numeric") && !target.modifiers().isEmpty()) {
            return Optional.of(numeric + " <> round(" + numeric + ", " + target.second() + ") OR (abs(" + numeric
                    + ") >= 1e" + (target.first() - target.second()) + " AND " + numeric + " <> 'NaN')");
        }
        boolean time = source.is(target.name()) && (source.name().startsWith("time") || source.is("interval"));
        return Optional.of(value + " <> " + value + "::" + type).filter(any -> time && target.first() < source.first());
    }
}
