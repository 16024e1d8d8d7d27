package io.whimbrel.properties.kinds;

import io.whimbrel.properties.Piece;
import io.whimbrel.properties.Recipe;
import io.whimbrel.properties.Words;
import java.util.List;
import java.util.Optional;

/** Range types, over built-in types and the draft's own. */
public final class Ranges implements Recipe {

    @Override
    public String kind() {
        return "range";
    }

    @Override
    public int weight() {
        return 2;
    }

    @Override
    public Optional<Piece> place(Words words) {
        return Optional.of(new Piece(kind(), "", words.name("r", 2), List.of(), ""));
    }

    @Override
    public Optional<Piece> at(Piece place, Words words) {
        String subtype = words.chance(40) ? words.oneOf("integer", "numeric", "text", "date") : ColumnTypes.any(words);
        return Optional.of(new Piece(
                kind(),
                "",
                place.name(),
                List.of(subtype),
                "create type " + place.name() + " as range (subtype = " + subtype + ")"));
    }
}
