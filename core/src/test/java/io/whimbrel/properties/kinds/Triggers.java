package io.whimbrel.properties.kinds;

import io.whimbrel.properties.Piece;
import io.whimbrel.properties.Recipe;
import io.whimbrel.properties.Words;
import java.util.List;
import java.util.Optional;

/** Triggers, each with a function that does nothing. */
public final class Triggers implements Recipe {

    @Override
    public String kind() {
        return "trigger";
    }

    @Override
    public int weight() {
        return 5;
    }

    @Override
    public Optional<Piece> place(Words words) {
        return words.any("table").map(table -> new Piece(kind(), table.name(), "tr", List.of(), ""));
    }

    @Override
    public Optional<Piece> at(Piece place, Words words) {
        return words.any("triggerfunction")
                .flatMap(function -> words.anyColumn(place.owner())
                        .map(column -> new Piece(
                                kind(),
                                place.owner(),
                                place.name(),
                                List.of(),
                                "create trigger tr " + timing(column, place, words) + " for each row"
                                        + (words.chance(40) ? " when (new." + column.name() + " is not null)" : "")
                                        + " execute function " + function.name() + "()")));
    }

    private static String timing(Piece column, Piece place, Words words) {
        return words.oneOf("before", "after") + " "
                + words.oneOf("insert", "insert or update", "update of " + column.name()) + " on " + place.owner();
    }
}
