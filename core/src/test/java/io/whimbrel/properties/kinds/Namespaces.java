package io.whimbrel.properties.kinds;

import io.whimbrel.properties.Piece;
import io.whimbrel.properties.Recipe;
import io.whimbrel.properties.Words;
import java.util.List;
import java.util.Optional;

/** Schemas in PostgreSQL's sense. */
public final class Namespaces implements Recipe {

    @Override
    public String kind() {
        return "schema";
    }

    @Override
    public int weight() {
        return 2;
    }

    @Override
    public Optional<Piece> place(Words words) {
        return Optional.of(new Piece(kind(), "", "s1", List.of(), ""));
    }

    @Override
    public Optional<Piece> at(Piece place, Words words) {
        return Optional.of(new Piece(kind(), "", place.name(), List.of(), "create schema " + place.name()));
    }
}
