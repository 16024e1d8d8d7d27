package io.whimbrel.properties.kinds;

import io.whimbrel.properties.Piece;
import io.whimbrel.properties.Recipe;
import io.whimbrel.properties.Words;
import java.util.List;
import java.util.Optional;

/** Statistics objects on columns and expressions. */
public final class ExtendedStatistics implements Recipe {

    @Override
    public String kind() {
        return "statistics";
    }

    @Override
    public int weight() {
        return 3;
    }

    @Override
    public Optional<Piece> place(Words words) {
        return Optional.of(new Piece(kind(), "", words.name("st", 3), List.of(), ""));
    }

    @Override
    public Optional<Piece> at(Piece place, Words words) {
        return words.any("column")
                .flatMap(column -> words.anyColumn(column.owner())
                        .map(other -> new Piece(
                                kind(),
                                "",
                                place.name(),
                                List.of(),
                                "create statistics " + place.name() + words.oneOf("", " (ndistinct)", " (mcv)") + " on "
                                        + column.name() + ", "
                                        + words.oneOf(other.name(), "(" + other.name() + "::text)") + " from "
                                        + column.owner()
                                        + words.oneOf(
                                                "",
                                                "",
                                                ";\nalter statistics " + place.name() + " set statistics 200"))));
    }
}
