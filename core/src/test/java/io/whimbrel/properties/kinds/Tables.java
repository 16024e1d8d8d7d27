package io.whimbrel.properties.kinds;

import io.whimbrel.properties.Piece;
import io.whimbrel.properties.Recipe;
import io.whimbrel.properties.Words;
import java.util.List;
import java.util.Optional;

/** Tables, without columns yet. */
public final class Tables implements Recipe {

    @Override
    public String kind() {
        return "table";
    }

    @Override
    public int weight() {
        return 6;
    }

    @Override
    public Optional<Piece> place(Words words) {
        return Optional.of(new Piece(kind(), "", words.name("t", 4), List.of(), ""));
    }

    @Override
    public Optional<Piece> at(Piece place, Words words) {
        String unlogged = words.chance(8) ? "unlogged " : "";
        return Optional.of(
                new Piece(kind(), "", place.name(), List.of(), "create " + unlogged + "table " + place.name() + " ()"));
    }
}
