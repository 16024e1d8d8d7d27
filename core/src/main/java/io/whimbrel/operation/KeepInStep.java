package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives a column its value in every row that others write from now on: a trigger, and the function that it calls.
 *
 * <p>{@code CREATE FUNCTION}, {@code CREATE TRIGGER … BEFORE INSERT OR UPDATE … FOR EACH ROW}, {@code ALTER TABLE …
 * ENABLE ALWAYS TRIGGER …}. SHARE ROW EXCLUSIVE, catalogs only. PostgreSQL fires triggers in the order of their names,
 * so the name has to be the last one if others change the row. It fires for rows that replication brings, too, and for
 * every UPDATE, since another trigger may change what the statement doesn't name. An expression other than a column is
 * computed under the settings of a migration, whatever those of the writer are. A row that the column has no room for is
 * refused. In Java: {@code op.keepInStep("orders", "total_new", "total").by("zz_orders_total_in_step")}, before it
 * {@code .refusing("total > 99")}; {@link SwapColumn} ends it.
 *
 * @param table the table
 * @param column the raw name of the column that is kept in step
 * @param expression the SQL expression that it gets, over the columns of the row
 * @param refused the SQL condition of the rows that it has no room for, or null if any value fits
 * @param name the raw name of the trigger and of its function, which is in the table's schema
 * @see <a href="https://www.postgresql.org/docs/current/plpgsql-trigger.html">Trigger Functions</a>
 */
public record KeepInStep(
        QualifiedName table,
        String column,
        String expression,
        @Nullable String refused,
        String name) implements Operation {

    @Override
    public String describe() {
        return "keep " + table + "." + column + " in step";
    }

    @Override
    public List<Statement> statements() {
        String trigger = Identifiers.quote(name);
        String function = table.sibling(name).sql();
        return List.of(
                Statement.of("CREATE FUNCTION " + function + "() RETURNS trigger LANGUAGE plpgsql" + settings() + " AS "
                        + DollarQuotes.around(body())),
                Statement.of("CREATE TRIGGER " + trigger + " BEFORE INSERT OR UPDATE ON " + table.sql()
                                + "\n    FOR EACH ROW EXECUTE FUNCTION " + function + "()")
                        .locking(Lock.SHARE_ROW_EXCLUSIVE, table),
                Statement.of("ALTER TABLE " + table.sql() + " ENABLE ALWAYS TRIGGER " + trigger)
                        .locking(Lock.SHARE_ROW_EXCLUSIVE, table));
    }

    private String body() {
        String value = isColumn() ? "NEW." + expression : ofRow(expression);
        return "\n#variable_conflict use_column\nBEGIN\n" + refusal() + "    NEW." + Identifiers.quote(column) + " := "
                + value + ";\n    RETURN NEW;\nEND\n";
    }

    private String refusal() {
        return refused == null
                ? ""
                : "    IF " + ofRow(refused) + " THEN\n        RAISE EXCEPTION USING ERRCODE = 'check_violation',"
                        + " MESSAGE = " + Identifiers.literal(table + "." + column + " has no room for a value")
                        + ",\n            HINT = 'A migration that is under way gives the column another type.';\n"
                        + "    END IF;\n";
    }

    /** A column alone is taken from the row, which is the fastest; its value depends on nothing else. */
    private boolean isColumn() {
        return expression.matches("[a-z_][a-z_0-9]*|\"([^\"]|\"\")+\"");
    }

    private String ofRow(String sql) {
        return "(SELECT " + sql + " FROM (SELECT NEW.*) AS " + Identifiers.quote(table.name()) + ")";
    }

    private String settings() {
        return isColumn() && refused == null
                ? ""
                : "\n    SET search_path = public, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, MDY'"
                        + " SET intervalstyle = 'postgres'";
    }

    @Override
    public Call call() {
        return Call.to("keepInStep")
                .with(table)
                .with(column)
                .with(expression)
                .thenIfPresent("refusing", refused)
                .then(Call.to("by").with(name));
    }
}
