package io.whimbrel.properties.kinds;

import io.whimbrel.properties.Piece;
import io.whimbrel.properties.Recipe;
import io.whimbrel.properties.Words;
import java.util.List;
import java.util.Optional;

/** Domains, over built-in types, enums and other domains. */
public final class Domains implements Recipe {

    @Override
    public String kind() {
        return "domain";
    }

    @Override
    public int weight() {
        return 4;
    }

    @Override
    public Optional<Piece> place(Words words) {
        return Optional.of(new Piece(kind(), "", words.name("d", 3), List.of(), ""));
    }

    @Override
    public Optional<Piece> at(Piece place, Words words) {
        String base = words.draft()
                .find(kind(), "", place.name())
                .filter(piece -> words.chance(60))
                .map(piece -> piece.details().get(0))
                .orElseGet(() -> words.chance(50) ? words.oneOf(ColumnTypes.COMMON) : ColumnTypes.any(words));
        if (base.equals(place.name())) {
            return Optional.empty();
        }
        StringBuilder sql = new StringBuilder("create domain " + place.name() + " as " + base);
        if (words.chance(25)) {
            sql.append(" default ").append(words.value(base));
        }
        if (words.chance(15)) {
            sql.append(" not null");
        }
        if (words.chance(25)) {
            sql.append(" constraint c1 check (value is not null)");
        }
        if (words.chance(25)) {
            sql.append(words.oneOf(
                    " constraint c2 check (length(value::text) < 200)", " constraint c2 check (value::text <> 'no')"));
        }
        return Optional.of(new Piece(kind(), "", place.name(), List.of(base), sql.toString()));
    }
}
