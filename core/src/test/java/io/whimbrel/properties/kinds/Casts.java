package io.whimbrel.properties.kinds;

import io.whimbrel.properties.Piece;
import io.whimbrel.properties.Recipe;
import io.whimbrel.properties.Words;
import java.util.List;
import java.util.Optional;

/** Casts of the draft's own types to a type that no column has. */
public final class Casts implements Recipe {

    @Override
    public String kind() {
        return "cast";
    }

    @Override
    public int weight() {
        return 2;
    }

    @Override
    public Optional<Piece> place(Words words) {
        return Optional.of(new Piece(kind(), "", "cast1", List.of(), ""));
    }

    @Override
    public Optional<Piece> at(Piece place, Words words) {
        return words.any(words.oneOf("enum", "type", "range", "table"))
                .map(Piece::name)
                .map(type -> new Piece(
                        kind(),
                        "",
                        place.name(),
                        List.of(type),
                        "create function cast1(x " + type
                                + ") returns macaddr language sql immutable return null::macaddr;\ncreate cast (" + type
                                + " as macaddr) with function cast1" + words.oneOf("", " as assignment")));
    }
}
