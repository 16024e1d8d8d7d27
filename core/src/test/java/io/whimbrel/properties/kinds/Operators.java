package io.whimbrel.properties.kinds;

import io.whimbrel.properties.Piece;
import io.whimbrel.properties.Recipe;
import io.whimbrel.properties.Words;
import java.util.List;
import java.util.Optional;

/** Operators, each with a function of its own. */
public final class Operators implements Recipe {

    @Override
    public String kind() {
        return "operator";
    }

    @Override
    public int weight() {
        return 2;
    }

    @Override
    public Optional<Piece> place(Words words) {
        return Optional.of(new Piece(kind(), "", words.oneOf("===", "@=@"), List.of(), ""));
    }

    @Override
    public Optional<Piece> at(Piece place, Words words) {
        String type = ColumnTypes.any(words);
        String function = place.name().equals("===") ? "op1" : "op2";
        return Optional.of(new Piece(
                kind(),
                "",
                place.name(),
                List.of(type),
                "create function " + function + "(x " + type + ", y " + type
                        + ") returns boolean language sql immutable return " + words.oneOf("x", "y")
                        + " is not null;\ncreate operator " + place.name() + " (leftarg = " + type + ", rightarg = "
                        + type + ", function = " + function + words.oneOf("", ", restrict = eqsel") + ")"));
    }
}
