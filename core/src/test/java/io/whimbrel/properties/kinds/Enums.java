package io.whimbrel.properties.kinds;

import io.whimbrel.properties.Piece;
import io.whimbrel.properties.Recipe;
import io.whimbrel.properties.Words;
import io.whimbrel.schema.Identifiers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Enums, whose labels come, go and change places. */
public final class Enums implements Recipe {

    private static final List<String> LABELS = List.of("a", "b", "c", "d", "it's", "Full Moon", "x,y");

    @Override
    public String kind() {
        return "enum";
    }

    @Override
    public int weight() {
        return 5;
    }

    @Override
    public Optional<Piece> place(Words words) {
        return Optional.of(new Piece(kind(), "", words.name("e", 2), List.of(), ""));
    }

    @Override
    public Optional<Piece> at(Piece place, Words words) {
        List<String> labels = new ArrayList<>(
                words.draft().find(kind(), "", place.name()).map(Piece::details).orElse(List.of("a", "b")));
        for (int i = words.random().nextInt(4); i >= 0; i--) {
            change(labels, words);
        }
        String list = labels.stream().map(Identifiers::literal).collect(Collectors.joining(", "));
        return Optional.of(
                new Piece(kind(), "", place.name(), labels, "create type " + place.name() + " as enum (" + list + ")"));
    }

    private static void change(List<String> labels, Words words) {
        switch (words.random().nextInt(4)) {
            case 0 -> {
                if (labels.size() > 1) {
                    labels.remove(words.random().nextInt(labels.size()));
                }
            }
            case 1 -> Collections.shuffle(labels, words.random());
            default -> {
                String label = words.oneOf(LABELS);
                if (!labels.contains(label)) {
                    labels.add(words.random().nextInt(labels.size() + 1), label);
                }
            }
        }
    }
}
