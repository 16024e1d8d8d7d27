package io.whimbrel.properties.kinds;

import io.whimbrel.properties.Piece;
import io.whimbrel.properties.Recipe;
import io.whimbrel.properties.Words;
import java.util.List;
import java.util.Optional;

/** The functions that triggers call. */
public final class TriggerFunctions implements Recipe {

    @Override
    public String kind() {
        return "triggerfunction";
    }

    @Override
    public int weight() {
        return 2;
    }

    @Override
    public Optional<Piece> place(Words words) {
        return Optional.of(new Piece(kind(), "", words.name("tf", 2), List.of(), ""));
    }

    @Override
    public Optional<Piece> at(Piece place, Words words) {
        return Optional.of(new Piece(
                kind(),
                "",
                place.name(),
                List.of(),
                "create function " + place.name() + "() returns trigger language plpgsql as 'begin /* "
                        + words.random().nextInt(3) + " */ return new; end'"));
    }
}
