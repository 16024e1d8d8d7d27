package io.whimbrel.properties.kinds;

import io.whimbrel.properties.Piece;
import io.whimbrel.properties.Recipe;
import io.whimbrel.properties.Words;
import java.util.List;
import java.util.Optional;

/** Publications of tables, of some of their columns and rows; of inserts, as updates ask for a key. */
public final class Publications implements Recipe {

    @Override
    public String kind() {
        return "publication";
    }

    @Override
    public int weight() {
        return 3;
    }

    @Override
    public Optional<Piece> place(Words words) {
        return Optional.of(new Piece(kind(), "", words.oneOf("pb1", "pb2"), List.of(), ""));
    }

    @Override
    public Optional<Piece> at(Piece place, Words words) {
        return words.any("table")
                .map(table -> new Piece(
                        kind(),
                        "",
                        place.name(),
                        List.of(),
                        "create publication " + place.name() + " for "
                                + (words.chance(15)
                                        ? words.oneOf("all tables", "tables in schema public")
                                        : "table " + table.name() + part(table, words))
                                + " with (publish = '" + words.oneOf("insert", "insert, truncate") + "')"));
    }

    private static String part(Piece table, Words words) {
        String columns = words.anyColumn(table.name())
                .filter(column -> words.chance(40))
                .map(column -> " (" + column.name() + ")")
                .orElse("");
        String rows = words.anyColumn(table.name())
                .filter(column -> words.chance(40))
                .map(column -> " where (" + Expressions.condition(column, words) + ")")
                .orElse("");
        return columns + rows;
    }
}
