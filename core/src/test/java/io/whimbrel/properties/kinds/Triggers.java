package io.whimbrel.properties.kinds;

import io.whimbrel.properties.Piece;
import io.whimbrel.properties.Recipe;
import io.whimbrel.properties.Words;
import java.util.List;
import java.util.Optional;

/** Triggers, each with a function that does nothing. */
public final class Triggers implements Recipe {

    @Override
    public String kind() {
        return "trigger";
    }

    @Override
    public int weight() {
        return 5;
    }

    @Override
    public Optional<Piece> place(Words words) {
        return words.any("table").map(table -> new Piece(kind(), table.name(), "tr", List.of(), ""));
    }

    @Override
    public Optional<Piece> at(Piece place, Words words) {
        return words.any("triggerfunction")
                .flatMap(function -> words.anyColumn(place.owner())
                        .map(column -> new Piece(
                                kind(),
                                place.owner(),
                                place.name(),
                                List.of(),
                                sql(column, place, words) + " execute function " + function.name() + "()"
                                        + state(place, words))));
    }

    private static String sql(Piece column, Piece place, Words words) {
        String when = words.chance(40) ? " when (new." + column.name() + " is not null)" : "";
        return switch (words.random().nextInt(6)) {
            case 0 ->
                "create constraint trigger tr after insert or update on " + place.owner()
                        + words.oneOf("", " deferrable", " deferrable initially deferred") + " for each row" + when;
            case 1 ->
                "create trigger tr after " + words.oneOf("insert", "update") + " on " + place.owner()
                        + " referencing new table as fresh for each statement";
            default -> "create trigger tr " + timing(column, place, words) + " for each row" + when;
        };
    }

    /** In which sessions it fires. */
    private static String state(Piece place, Words words) {
        return words.chance(15)
                ? ";\nalter table " + place.owner() + words.oneOf(" disable", " enable always", " enable replica")
                        + " trigger tr"
                : "";
    }

    private static String timing(Piece column, Piece place, Words words) {
        return words.oneOf("before", "after") + " "
                + words.oneOf("insert", "insert or update", "update of " + column.name()) + " on " + place.owner();
    }
}
