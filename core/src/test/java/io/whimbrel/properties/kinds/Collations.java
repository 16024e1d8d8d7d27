package io.whimbrel.properties.kinds;

import io.whimbrel.properties.Piece;
import io.whimbrel.properties.Recipe;
import io.whimbrel.properties.Words;
import java.util.List;
import java.util.Optional;

/** Collations. */
public final class Collations implements Recipe {

    @Override
    public String kind() {
        return "collation";
    }

    @Override
    public int weight() {
        return 2;
    }

    @Override
    public Optional<Piece> place(Words words) {
        return Optional.of(new Piece(kind(), "", words.name("co", 2), List.of(), ""));
    }

    @Override
    public Optional<Piece> at(Piece place, Words words) {
        return Optional.of(new Piece(
                kind(),
                "",
                place.name(),
                List.of(),
                "create collation " + place.name() + " (locale = '" + words.oneOf("C", "POSIX") + "')"));
    }
}
