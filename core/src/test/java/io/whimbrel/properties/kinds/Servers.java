package io.whimbrel.properties.kinds;

import io.whimbrel.properties.Piece;
import io.whimbrel.properties.Recipe;
import io.whimbrel.properties.Words;
import java.util.List;
import java.util.Optional;

/** Foreign servers, on which foreign tables are. */
public final class Servers implements Recipe {

    @Override
    public String kind() {
        return "server";
    }

    @Override
    public int weight() {
        return 3;
    }

    @Override
    public Optional<Piece> place(Words words) {
        return Optional.of(new Piece(kind(), "", words.oneOf("s1", "s2"), List.of(), ""));
    }

    @Override
    public Optional<Piece> at(Piece place, Words words) {
        return words.any("wrapper")
                .map(wrapper -> new Piece(
                        kind(),
                        "",
                        place.name(),
                        List.of(),
                        "create server " + place.name() + words.oneOf("", "", " type 'x'", " type 'y'")
                                + words.oneOf("", " version '1'", " version '2'") + " foreign data wrapper "
                                + wrapper.name() + words.oneOf("", " options (null 'n')", " options (null 'm')")));
    }
}
