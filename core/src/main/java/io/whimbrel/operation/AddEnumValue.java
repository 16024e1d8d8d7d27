package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adds a value to an enumerated type: {@code ALTER TYPE … ADD VALUE …}.
 *
 * <p>No table lock. It runs in a transaction from PostgreSQL 12 on, but the value can be used only after
 * that transaction's commit. In Java: {@code op.addEnumValue("userstatus", "archived").after("inactive")}.
 *
 * @param type the type
 * @param value the new label
 * @param before the label that it comes before, or null
 * @param after the label that it comes after, or null; with neither it comes last
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertype.html">ALTER TYPE</a>
 */
public record AddEnumValue(
        QualifiedName type,
        String value,
        @Nullable String before,
        @Nullable String after) implements Operation {

    /**
     * Refuses two places at once.
     */
    public AddEnumValue {
        if (before != null && after != null) {
            throw new IllegalArgumentException("an enum value comes before or after another, not both: " + value);
        }
    }

    @Override
    public String describe() {
        return "add value " + value + " to enum " + type;
    }

    @Override
    public List<Statement> statements() {
        String place = "";
        if (before != null) {
            place = " BEFORE " + Identifiers.literal(before);
        } else if (after != null) {
            place = " AFTER " + Identifiers.literal(after);
        }
        return List.of(Statement.of("ALTER TYPE " + type.sql() + " ADD VALUE " + Identifiers.literal(value) + place)
                .committing());
    }

    @Override
    public Call call() {
        return Call.to("addEnumValue")
                .with(type)
                .with(value)
                .thenIfPresent("before", before)
                .thenIfPresent("after", after);
    }
}
