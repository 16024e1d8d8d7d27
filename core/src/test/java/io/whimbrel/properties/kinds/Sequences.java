package io.whimbrel.properties.kinds;

import io.whimbrel.properties.Piece;
import io.whimbrel.properties.Recipe;
import io.whimbrel.properties.Words;
import java.util.List;
import java.util.Optional;

/** Sequences, free and owned. */
public final class Sequences implements Recipe {

    @Override
    public String kind() {
        return "sequence";
    }

    @Override
    public int weight() {
        return 3;
    }

    @Override
    public Optional<Piece> place(Words words) {
        return Optional.of(new Piece(kind(), "", words.name("q", 2), List.of(), ""));
    }

    @Override
    public Optional<Piece> at(Piece place, Words words) {
        StringBuilder sql = new StringBuilder("create sequence " + place.name());
        if (words.chance(20)) {
            sql.append(words.oneOf(" as integer", " as smallint"));
        }
        if (words.chance(20)) {
            sql.append(words.oneOf(" increment 5", " increment -1"));
        }
        if (words.chance(20)) {
            sql.append(words.oneOf(" cache 10", " cycle", " maxvalue 1000"));
        }
        if (words.chance(40)) {
            words.any("column")
                    .ifPresent(column -> sql.append(" owned by ")
                            .append(column.owner())
                            .append('.')
                            .append(column.name()));
        }
        return Optional.of(new Piece(kind(), "", place.name(), List.of(), sql.toString()));
    }
}
