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
        return table + "." + column + InnerPath.place(path);
    }

    @Override
    public List<Statement> statements() {
        String condition = InnerPath.condition(
                Identifiers.quote(column),
                path,
                value -> Misfits.condition(value, change).orElse("false"));
        RefuseRows rows =
                new RefuseRows(table, condition, Misfits.message(place(), change.to()), "Change these rows first.");
        return List.of(Misfits.refusal(rows, place(), change.to()));
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
