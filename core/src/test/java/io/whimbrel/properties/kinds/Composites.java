package io.whimbrel.properties.kinds;

import io.whimbrel.properties.Piece;
import io.whimbrel.properties.Recipe;
import io.whimbrel.properties.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Composite types. */
public final class Composites implements Recipe {

    @Override
    public String kind() {
        return "type";
    }

    @Override
    public int weight() {
        return 3;
    }

    @Override
    public Optional<Piece> place(Words words) {
        return Optional.of(new Piece(kind(), "", words.name("k", 2), List.of(), ""));
    }

    @Override
    public Optional<Piece> at(Piece place, Words words) {
        List<String> types = new ArrayList<>(
                words.draft().find(kind(), "", place.name()).map(Piece::details).orElse(List.of("integer")));
        if (types.size() > 1 && words.chance(40)) {
            types.remove(types.size() - 1);
        } else if (words.chance(70)) {
            types.add(type(words));
        } else {
            types.set(words.random().nextInt(types.size()), type(words));
        }
        boolean turned = words.chance(25);
        if (turned) {
            Collections.reverse(types);
        }
        int last = types.size() - 1;
        String attributes = IntStream.rangeClosed(0, last)
                .mapToObj(i -> "a" + (turned ? last - i : i) + " " + types.get(i))
                .collect(Collectors.joining(", "));
        return Optional.of(
                new Piece(kind(), "", place.name(), types, "create type " + place.name() + " as (" + attributes + ")"));
    }

    /** PostgreSQL lets a key be made on a composite type whose values it can't compare, until there are rows. */
    private static String type(Words words) {
        String type = ColumnTypes.any(words);
        return type.equals("json") ? "jsonb" : type;
    }
}
