package io.whimbrel.properties.kinds;

import io.whimbrel.properties.Piece;
import io.whimbrel.properties.Recipe;
import io.whimbrel.properties.Words;
import java.util.List;
import java.util.Optional;

/** Indexes of tables and materialised views. */
public final class Indexes implements Recipe {

    @Override
    public String kind() {
        return "index";
    }

    @Override
    public int weight() {
        return 14;
    }

    @Override
    public Optional<Piece> place(Words words) {
        return Optional.of(new Piece(kind(), "", "i" + (1 + words.random().nextInt(6)), List.of(), ""));
    }

    @Override
    public Optional<Piece> at(Piece place, Words words) {
        if (words.chance(15)) {
            return words.any("matview")
                    .map(view -> new Piece(
                            kind(),
                            "",
                            place.name(),
                            List.of(),
                            "create index " + place.name() + " on " + view.name() + " ("
                                    + words.oneOf("x", "y", "lower(x::text)") + ")"));
        }
        return words.any("column")
                .map(column -> new Piece(kind(), "", place.name(), List.of(), sql(place.name(), column, words)));
    }

    private static String sql(String name, Piece column, Words words) {
        String type = column.details().get(0);
        String key = words.chance(70)
                ? column.name() + words.oneOf("", "", " desc", " nulls first", " desc nulls last")
                : words.oneOf("(" + Expressions.computed(type, column, words) + ")", "(" + column.name() + "::text)");
        String method = words.chance(75) ? "btree" : words.oneOf("hash", "gin", "gist", "brin", "spgist");
        String more = words.anyColumn(column.owner())
                .filter(other -> words.chance(25))
                .map(Piece::name)
                .map(other -> ", " + other)
                .orElse("");
        String include = words.anyColumn(column.owner())
                .filter(other -> words.chance(10))
                .map(other -> " include (" + other.name() + ")")
                .orElse("");
        String where = words.anyColumn(column.owner())
                .filter(other -> words.chance(25))
                .map(other -> " where " + Expressions.condition(other, words))
                .orElse("");
        return "create " + (words.chance(12) ? "unique " : "") + "index " + name + " on " + column.owner() + " using "
                + method + " (" + key + more + ")" + include
                + (words.chance(6) ? " with (fillfactor = 70)" : "") + where;
    }
}
