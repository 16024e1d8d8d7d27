package io.whimbrel.operation;

import io.whimbrel.WhimbrelException;
import io.whimbrel.schema.EnumType;
import io.whimbrel.schema.QualifiedName;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Replaces an enumerated type by one with other values: a new type takes the name, and every column that
 * uses it is moved by {@code ALTER TABLE … ALTER COLUMN … TYPE … USING …}.
 *
 * <p>PostgreSQL can't take a value away or reorder values. ACCESS EXCLUSIVE, and every table that uses the
 * type is rewritten, once. Rows that hold a removed value get the one that it is mapped to; where one isn't
 * mapped and rows hold it, the migration stops, names the values and how many rows hold them, and has
 * changed nothing. What else depends on the type (a view, a check, a partial index, a function, a generated
 * column) must go first and come back. In Java:
 *
 * <pre>{@code
 * op.replaceEnum("userstatus")
 *         .from("active", "inactive", "suspended")
 *         .to("active", "inactive")
 *         .mapping("suspended", "inactive")
 *         .column("users", "status", "'active'::userstatus")
 *         .arrayColumn("teams", "statuses");
 * }</pre>
 *
 * @param from the labels that the type has
 * @param to the type as it is to be, comment included
 * @param mapping for a removed label, the label that its rows get
 * @param uses the columns of the type, or of arrays of it
 * @see <a href="https://www.postgresql.org/docs/current/datatype-enum.html">Enumerated Types</a>
 */
public record ReplaceEnum(List<String> from, EnumType to, Map<String, String> mapping, List<Use> uses)
        implements Operation {

    /**
     * A column that uses the type.
     *
     * @param table its table
     * @param column its raw name
     * @param array whether it holds arrays of the type
     * @param defaultExpression the default that it is to have, or null for none
     */
    public record Use(
            QualifiedName table,
            String column,
            boolean array,
            @Nullable String defaultExpression) {}

    /**
     * Copies the collections, and refuses a mapping from a label that stays or to one that doesn't.
     */
    public ReplaceEnum {
        from = List.copyOf(from);
        mapping = Collections.unmodifiableMap(new TreeMap<>(mapping));
        uses = List.copyOf(uses);
        for (Map.Entry<String, String> entry : mapping.entrySet()) {
            if (to.labels().contains(entry.getKey()) || !to.labels().contains(entry.getValue())) {
                throw new WhimbrelException(
                        "The mapping of enum " + to.name() + " must lead from a removed value to one"
                                + " that stays, not from '" + entry.getKey() + "' to '" + entry.getValue() + "'.");
            }
        }
    }

    /**
     * The labels that the type has and is not to have.
     *
     * @return the labels in their order
     */
    public List<String> removed() {
        return from.stream().filter(label -> !to.labels().contains(label)).toList();
    }

    /**
     * What a column's value becomes.
     *
     * @param use the column
     * @param type the type that it gets, as SQL: one with the labels that stay
     * @return SQL over the columns of the row
     */
    public String value(Use use, String type) {
        return new EnumReplacement(this).value(use, type);
    }

    @Override
    public String describe() {
        if (removed().isEmpty()) {
            return "replace enum " + to.name() + " with its values in another order";
        }
        return "replace enum " + to.name()
                + removed().stream().map(label -> " without " + label).collect(Collectors.joining());
    }

    @Override
    public List<Statement> statements() {
        return new EnumReplacement(this).statements();
    }

    @Override
    public Call call() {
        Call call = Call.to("replaceEnum")
                .with(to.name())
                .then(Call.to("from").withAll(from))
                .then(Call.to("to").withAll(to.labels()));
        for (Map.Entry<String, String> entry : mapping.entrySet()) {
            call = call.then(Call.to("mapping").with(entry.getKey()).with(entry.getValue()));
        }
        for (Use use : uses) {
            Call column = Call.to(use.array() ? "arrayColumn" : "column")
                    .with(use.table())
                    .with(use.column());
            call = call.then(use.defaultExpression() == null ? column : column.with(use.defaultExpression()));
        }
        return call.thenIfPresent("comment", to.comment());
    }
}
