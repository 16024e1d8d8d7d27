package io.whimbrel.properties.kinds;

import io.whimbrel.properties.Piece;
import io.whimbrel.properties.Recipe;
import io.whimbrel.properties.Words;
import java.util.List;
import java.util.Optional;

/** Policies that read their own table, other tables and functions. */
public final class Policies implements Recipe {

    @Override
    public String kind() {
        return "policy";
    }

    @Override
    public int weight() {
        return 6;
    }

    @Override
    public Optional<Piece> place(Words words) {
        return words.any("table").map(table -> new Piece(kind(), table.name(), words.name("p", 2), List.of(), ""));
    }

    @Override
    public Optional<Piece> at(Piece place, Words words) {
        return condition(place.owner(), words)
                .map(condition -> new Piece(
                        kind(),
                        place.owner(),
                        place.name(),
                        List.of(),
                        "create policy " + place.name() + " on " + place.owner()
                                + (words.chance(30) ? " as restrictive" : "")
                                + words.oneOf("", " for select", " for delete", " for update")
                                + words.oneOf("", "", " to current_user", " to pg_monitor, pg_signal_backend")
                                + " using (" + condition + ")"));
    }

    private static Optional<String> condition(String owner, Words words) {
        return switch (words.random().nextInt(4)) {
            case 0 ->
                words.any("column")
                        .map(column -> "exists (select from " + column.owner() + " other where other." + column.name()
                                + " is not null)");
            case 1 -> words.any("function").map(function -> Expressions.call(function, words) + " is not null");
            default -> words.anyColumn(owner).map(column -> Expressions.condition(column, words));
        };
    }
}
