package io.whimbrel.properties.kinds;

import io.whimbrel.properties.Piece;
import io.whimbrel.properties.Recipe;
import io.whimbrel.properties.Words;
import java.util.List;
import java.util.Optional;

/** Foreign-data wrappers that read files, with the functions of an extension that both sides have. */
public final class Wrappers implements Recipe {

    @Override
    public String kind() {
        return "wrapper";
    }

    @Override
    public int weight() {
        return 2;
    }

    @Override
    public Optional<Piece> place(Words words) {
        return Optional.of(new Piece(kind(), "", words.oneOf("w1", "w2"), List.of(), ""));
    }

    @Override
    public Optional<Piece> at(Piece place, Words words) {
        String options = words.oneOf("", ", quote '%'", ", quote '#'");
        return Optional.of(new Piece(
                kind(),
                "",
                place.name(),
                List.of(),
                "create foreign data wrapper " + place.name() + " handler file_fdw_handler options (format 'csv'"
                        + options + ")"));
    }
}
