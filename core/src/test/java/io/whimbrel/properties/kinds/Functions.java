package io.whimbrel.properties.kinds;

import io.whimbrel.properties.Piece;
import io.whimbrel.properties.Recipe;
import io.whimbrel.properties.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Functions with a SQL body, whose dependencies PostgreSQL knows, and with a string for one. */
public final class Functions implements Recipe {

    @Override
    public String kind() {
        return "function";
    }

    @Override
    public int weight() {
        return 8;
    }

    @Override
    public Optional<Piece> place(Words words) {
        return Optional.of(new Piece(kind(), "", words.name("f", 4), List.of(), ""));
    }

    @Override
    public Optional<Piece> at(Piece place, Words words) {
        return switch (words.random().nextInt(6)) {
            case 0 ->
                words.any("table")
                        .map(table -> function(
                                place,
                                "bigint",
                                List.of(),
                                "language sql stable begin atomic select count(*) from " + table.name() + "; end"));
            case 1 ->
                words.any("column").map(column -> {
                    String type = column.details().get(0);
                    return function(
                            place,
                            type,
                            List.of(),
                            "language sql stable return (select " + column.name() + " from " + column.owner()
                                    + " limit 1)");
                });
            case 2 -> {
                String type = ColumnTypes.any(words);
                yield Optional.of(function(
                        place,
                        "text",
                        List.of(type),
                        "language plpgsql immutable as 'begin return x::text || "
                                + words.random().nextInt(3) + "; end'"));
            }
            case 3 ->
                // a body that is a string names no table, which may get another name
                words.any("table")
                        .map(table -> function(
                                place, "setof " + table.name(), List.of(), "language plpgsql as 'begin return; end'"));
            case 4 -> words.any("table").map(table -> ofRow(place, table, words));
            default ->
                Optional.of(function(
                        place,
                        "integer",
                        List.of("integer"),
                        "language sql immutable return x + " + words.random().nextInt(3)));
        };
    }

    private static Piece ofRow(Piece place, Piece table, Words words) {
        String body = words.anyColumn(table.name())
                .map(column -> "language sql stable return (x)." + column.name() + "::text")
                .orElse("language sql stable return 'nothing'");
        return function(place, "text", List.of(table.name()), body);
    }

    private static Piece function(Piece place, String result, List<String> arguments, String rest) {
        List<String> details = new ArrayList<>(List.of(result));
        details.addAll(arguments);
        String list = arguments.isEmpty() ? "" : "x " + arguments.get(0);
        return new Piece(
                place.kind(),
                "",
                place.name(),
                details,
                "create function " + place.name() + "(" + list + ") returns " + result + " " + rest);
    }
}
