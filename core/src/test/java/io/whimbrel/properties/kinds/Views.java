package io.whimbrel.properties.kinds;

import io.whimbrel.properties.Piece;
import io.whimbrel.properties.Recipe;
import io.whimbrel.properties.Words;
import java.util.List;
import java.util.Optional;

/** Views of tables, of views and of functions; materialised ones have the columns x and y, sampled so or so. */
public final class Views implements Recipe {

    private final boolean materialized;

    /** Plain views, or materialised ones. */
    public Views(boolean materialized) {
        this.materialized = materialized;
    }

    @Override
    public String kind() {
        return materialized ? "matview" : "view";
    }

    @Override
    public int weight() {
        return materialized ? 4 : 10;
    }

    @Override
    public Optional<Piece> place(Words words) {
        // now and then under the name of a table, which may be gone by then
        String name = words.chance(6) ? "t" + (1 + words.random().nextInt(4)) : words.name("v", 4);
        return Optional.of(new Piece(kind(), "", name, List.of(), ""));
    }

    @Override
    public Optional<Piece> at(Piece place, Words words) {
        return query(words)
                .map(query -> new Piece(
                        kind(),
                        "",
                        place.name(),
                        List.of(),
                        "create " + (materialized ? "materialized view " : "view ") + place.name()
                                + (materialized ? "" : options(words)) + " as "
                                + query + (materialized ? sampled(place.name(), words) : "")));
    }

    private static String options(Words words) {
        return words.chance(85)
                ? ""
                : words.oneOf(
                        " with (security_barrier = true)",
                        " with (security_invoker = true)",
                        " with (check_option = local)",
                        " with (check_option = cascaded)");
    }

    private static String sampled(String view, Words words) {
        String alter = ";\nalter materialized view " + view + " alter ";
        return words.oneOf(
                "",
                "",
                alter + "x set statistics 500",
                alter + "x set (n_distinct = 5)",
                alter + "y set statistics 0" + alter + "y set (n_distinct = -0.5)");
    }

    private static Optional<String> query(Words words) {
        return switch (words.random().nextInt(9)) {
            case 0, 1, 2 -> words.any("table").flatMap(table -> columns(table, words));
            case 3 -> words.any("table").map(table -> "select *, 1 as x, 2 as y from " + table.name());
            case 4 -> words.any("view").map(view -> "select x, y from " + view.name());
            case 5 -> words.any("table").flatMap(table -> joined(table, words));
            case 6 ->
                words.any("function").map(function -> "select " + Expressions.call(function, words) + " as x, 1 as y");
            case 7 -> words.any("column").flatMap(column -> made(column, words));
            default ->
                words.any("table")
                        .flatMap(table -> words.anyColumn(table.name())
                                .map(column -> "select " + column.name() + " as x, count(*) as y from " + table.name()
                                        + " group by " + column.name()));
        };
    }

    /** With an aggregate or a cast of the draft's. */
    private static Optional<String> made(Piece column, Words words) {
        String type = column.details().get(0);
        Optional<String> cast = Expressions.of("cast", type, words).map(each -> column.name() + "::macaddr");
        return Expressions.of("aggregate", type, words)
                .map(aggregate -> aggregate + "(" + column.name() + ")")
                .or(() -> cast)
                .map(x -> "select " + x + " as x, 1 as y from " + column.owner());
    }

    private static Optional<String> columns(Piece table, Words words) {
        return words.anyColumn(table.name())
                .flatMap(x -> words.anyColumn(table.name())
                        .map(y -> "select " + x.name() + " as x, " + y.name() + " as y"
                                + (words.chance(30) ? ", " + x.name() + "::text as z" : "") + " from " + table.name()
                                + (words.chance(30) ? " where " + Expressions.condition(y, words) : "")));
    }

    private static Optional<String> joined(Piece table, Words words) {
        return words.any("table")
                .flatMap(other -> words.anyColumn(table.name())
                        .flatMap(x -> words.anyColumn(other.name())
                                .map(y -> "select one." + x.name() + " as x, two." + y.name() + " as y from "
                                        + table.name() + " one cross join " + other.name() + " two")));
    }
}
