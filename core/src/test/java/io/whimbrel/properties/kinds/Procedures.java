package io.whimbrel.properties.kinds;

import io.whimbrel.properties.Piece;
import io.whimbrel.properties.Recipe;
import io.whimbrel.properties.Words;
import java.util.List;
import java.util.Optional;

/** Procedures that write a row. */
public final class Procedures implements Recipe {

    @Override
    public String kind() {
        return "procedure";
    }

    @Override
    public int weight() {
        return 2;
    }

    @Override
    public Optional<Piece> place(Words words) {
        return Optional.of(new Piece(kind(), "", words.name("pr", 2), List.of(), ""));
    }

    @Override
    public Optional<Piece> at(Piece place, Words words) {
        return words.any("column").map(column -> {
            String type = words.chance(70) ? column.details().get(0) : ColumnTypes.any(words);
            return new Piece(
                    kind(),
                    "",
                    place.name(),
                    List.of(type),
                    "create procedure " + place.name() + "(x " + type + words.oneOf("", " default null")
                            + ") language sql begin atomic insert into " + column.owner() + " (" + column.name()
                            + ") values (x); end");
        });
    }
}
