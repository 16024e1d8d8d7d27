package io.whimbrel.properties.kinds;

import io.whimbrel.properties.Piece;
import io.whimbrel.properties.Recipe;
import io.whimbrel.properties.Words;
import java.util.List;
import java.util.Optional;

/** Comments on what can have one. */
public final class Comments implements Recipe {

    private static final List<String> PLAIN = List.of(
            "table",
            "view",
            "sequence",
            "domain",
            "type",
            "index",
            "schema",
            "server",
            "collation",
            "statistics",
            "publication",
            "procedure");

    @Override
    public String kind() {
        return "comment";
    }

    @Override
    public int weight() {
        return 6;
    }

    @Override
    public Optional<Piece> place(Words words) {
        List<Piece> all = words.draft().pieces().stream()
                .filter(piece -> !piece.kind().equals(kind()))
                .toList();
        return all.isEmpty()
                ? Optional.empty()
                : target(words.oneOf(all), words).map(target -> new Piece(kind(), "", target, List.of(), ""));
    }

    private static Optional<String> target(Piece piece, Words words) {
        if (piece.kind().equals("table") && Tables.isForeign(piece.name())) {
            return Optional.of("foreign table " + piece.name());
        }
        if (PLAIN.contains(piece.kind())) {
            return Optional.of(piece.kind() + " " + piece.name());
        }
        return switch (piece.kind()) {
            case "wrapper" -> Optional.of("foreign data wrapper " + piece.name());
            case "enum", "range" -> Optional.of("type " + piece.name());
            case "matview" -> Optional.of("materialized view " + piece.name());
            case "aggregate" ->
                Optional.of("aggregate " + piece.name() + "(" + piece.details().get(0) + ")");
            case "column" -> Optional.of("column " + piece.owner() + "." + piece.name());
            case "constraint" -> Optional.of(onConstraint(piece, words));
            case "trigger", "policy", "rule" -> Optional.of(piece.kind() + " " + piece.name() + " on " + piece.owner());
            case "function" ->
                Optional.of("function " + piece.name() + "("
                        + String.join(
                                ", ", piece.details().subList(1, piece.details().size())) + ")");
            default -> Optional.empty();
        };
    }

    /** On a key, or on its index, which is in its table's schema. */
    private static String onConstraint(Piece piece, Words words) {
        String name = piece.details().get(0);
        boolean key = piece.name().equals("pk") || piece.name().equals("un");
        return key && words.chance(50)
                ? "index " + piece.owner().substring(0, piece.owner().indexOf('.') + 1) + name
                : "constraint " + name + " on " + piece.owner();
    }

    @Override
    public Optional<Piece> at(Piece place, Words words) {
        return Optional.of(new Piece(
                kind(),
                "",
                place.name(),
                List.of(),
                "comment on " + place.name() + " is '" + words.oneOf("one", "two", "it''s") + "'"));
    }
}
