package io.whimbrel.properties.kinds;

import io.whimbrel.properties.Piece;
import io.whimbrel.properties.Recipe;
import io.whimbrel.properties.Words;
import java.util.List;
import java.util.Optional;

/** What is set of tables and columns that are there. */
public final class Settings implements Recipe {

    @Override
    public String kind() {
        return "setting";
    }

    @Override
    public int weight() {
        return 5;
    }

    @Override
    public Optional<Piece> place(Words words) {
        return words.any("column")
                .map(column -> new Piece(kind(), column.owner(), words.oneOf("table", column.name()), List.of(), ""));
    }

    @Override
    public Optional<Piece> at(Piece place, Words words) {
        String action = place.name().equals("table")
                ? words.oneOf(
                        "enable row level security",
                        "force row level security",
                        "replica identity full",
                        "replica identity nothing",
                        "set (fillfactor = " + words.oneOf("70", "80") + ")")
                : "alter column " + place.name() + " "
                        + words.oneOf(
                                "set statistics " + words.oneOf("10", "500"),
                                "set (n_distinct = " + words.oneOf("5", "-0.5") + ")",
                                "set storage " + words.oneOf("main", "external"),
                                "set compression pglz");
        return Optional.of(new Piece(
                kind(), place.owner(), place.name(), List.of(), "alter table " + place.owner() + " " + action));
    }
}
