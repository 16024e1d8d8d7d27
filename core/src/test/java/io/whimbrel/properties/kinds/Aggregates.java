package io.whimbrel.properties.kinds;

import io.whimbrel.properties.Piece;
import io.whimbrel.properties.Recipe;
import io.whimbrel.properties.Words;
import java.util.List;
import java.util.Optional;

/** Aggregates that count, each with a function of its own. */
public final class Aggregates implements Recipe {

    @Override
    public String kind() {
        return "aggregate";
    }

    @Override
    public int weight() {
        return 2;
    }

    @Override
    public Optional<Piece> place(Words words) {
        return Optional.of(new Piece(kind(), "", words.name("ag", 2), List.of(), ""));
    }

    @Override
    public Optional<Piece> at(Piece place, Words words) {
        String type = ColumnTypes.any(words);
        String function = place.name() + "_s";
        return Optional.of(new Piece(
                kind(),
                "",
                place.name(),
                List.of(type),
                "create function " + function + "(s integer, x " + type
                        + ") returns integer language sql immutable return s + "
                        + words.random().nextInt(3)
                        + ";\ncreate aggregate " + place.name() + "(" + type + ") (sfunc = " + function
                        + ", stype = integer" + words.oneOf("", ", initcond = '0'", ", parallel = safe") + ")"));
    }
}
