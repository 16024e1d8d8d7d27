package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Stops if rows hold values, within composite types, that a narrower attribute has no room for: {@code DO …}.
 *
 * <p>ACCESS EXCLUSIVE, so that no row slips in before the type changes behind it, and every row is read. PostgreSQL
 * can't change an attribute's type in place while columns are made of it; on the way through text it would round
 * numbers to their new scale without a word. In Java: {@code
 * op.refuseMisfits("orders", "numeric(12,4)", "numeric(8,2)", "price", "amount")}.
 *
 * @param table the table
 * @param change what the attribute is and what it becomes
 * @param column the column that holds it, somewhere within
 * @param path the attributes that lead to it, the outermost first; {@code []} for the elements of an array,
 *     {@code [,]} for the bounds of a range
 * @see <a href="https://www.postgresql.org/docs/current/rowtypes.html">Composite Types</a>
 */
public record RefuseMisfits(QualifiedName table, TypeChange change, String column, List<String> path)
        implements Operation {

    /** The step to the elements of an array, or the ranges of a multirange. */
    public static final String ELEMENTS = "[]";

    /** The step to the bounds of a range. */
    public static final String BOUNDS = "[,]";

    /**
     * Copies the path.
     */
    public RefuseMisfits {
        path = List.copyOf(path);
    }

    /**
     * Whether there is anything to refuse.
     *
     * @param change what an attribute is and what it becomes
     * @return true if a value may not fit, and PostgreSQL wouldn't say so
     */
    public static boolean isNeeded(TypeChange change) {
        return Misfits.condition("", change).isPresent();
    }

    @Override
    public String describe() {
        return "refuse values of " + place() + " that don't fit " + change.to();
    }

    private String place() {
        return table + "." + column
                + String.join(
                        "",
                        path.stream()
                                .map(step -> step.equals(ELEMENTS) || step.equals(BOUNDS) ? step : "." + step)
                                .toList());
    }

    @Override
    public List<Statement> statements() {
        String condition = condition(Identifiers.quote(column), 0);
        RefuseRows rows =
                new RefuseRows(table, condition, Misfits.message(place(), change.to()), "Change these rows first.");
        return List.of(Misfits.refusal(rows, place(), change.to()));
    }

    private String condition(String value, int step) {
        if (step == path.size()) {
            return Misfits.condition(value, change).orElse("false");
        }
        boolean bounds = path.get(step).equals(BOUNDS);
        if (!bounds && !path.get(step).equals(ELEMENTS)) {
            return condition("(" + value + ")." + Identifiers.quote(path.get(step)), step + 1);
        }
        String element = "element" + step;
        String elements = bounds ? "ARRAY[lower(" + value + "), upper(" + value + ")]" : value;
        return "EXISTS (SELECT FROM unnest(" + elements + ") AS " + element + " WHERE " + condition(element, step + 1)
                + ")";
    }

    @Override
    public Call call() {
        return Call.to("refuseMisfits")
                .with(table)
                .with(change.from())
                .with(change.to())
                .with(column)
                .withAll(path);
    }
}
