package io.whimbrel.properties.kinds;

import io.whimbrel.properties.Piece;
import io.whimbrel.properties.Recipe;
import io.whimbrel.properties.Words;
import java.util.List;
import java.util.Optional;

/** Rules of tables and views, none of which changes what happens to the rows of a migration. */
public final class Rules implements Recipe {

    @Override
    public String kind() {
        return "rule";
    }

    @Override
    public int weight() {
        return 4;
    }

    @Override
    public Optional<Piece> place(Words words) {
        return words.any(words.oneOf("table", "view"))
                .map(owner -> new Piece(kind(), owner.name(), words.oneOf("ru1", "ru2"), List.of(), ""));
    }

    @Override
    public Optional<Piece> at(Piece place, Words words) {
        String head = "create rule " + place.name() + " as on delete to " + place.owner();
        return words.any("column")
                .map(other -> new Piece(
                        kind(),
                        place.owner(),
                        place.name(),
                        List.of(),
                        head + condition(place, words) + " do " + words.oneOf("also", "instead") + " "
                                + words.oneOf(
                                        "nothing",
                                        "notify gone",
                                        "delete from " + other.owner() + " where " + other.name() + " is null",
                                        "insert into " + other.owner() + " (" + other.name() + ") values (null)")));
    }

    private static String condition(Piece place, Words words) {
        return words.anyColumn(place.owner())
                .filter(column -> words.chance(50))
                .map(column -> " where old." + column.name() + " is not null")
                .orElse("");
    }
}
