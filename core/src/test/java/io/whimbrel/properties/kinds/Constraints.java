package io.whimbrel.properties.kinds;

import io.whimbrel.properties.Piece;
import io.whimbrel.properties.Recipe;
import io.whimbrel.properties.Words;
import java.util.List;
import java.util.Optional;

/** Primary keys, unique constraints, checks, exclusions and foreign keys. */
public final class Constraints implements Recipe {

    @Override
    public String kind() {
        return "constraint";
    }

    @Override
    public int weight() {
        return 22;
    }

    @Override
    public Optional<Piece> place(Words words) {
        return words.any("table")
                .map(table ->
                        new Piece(kind(), table.name(), words.oneOf("pk", "un", "fk", "fk2", "ch"), List.of(), ""));
    }

    @Override
    public Optional<Piece> at(Piece place, Words words) {
        return definition(place, words).map(definition -> {
            // an index has its schema's namespace, so the name has the table's in it
            String name = place.name() + "_" + place.owner().replace('.', '_');
            return new Piece(
                    kind(),
                    place.owner(),
                    place.name(),
                    List.of(name),
                    "alter table " + place.owner() + " add constraint " + name + " " + definition);
        });
    }

    private static Optional<String> definition(Piece place, Words words) {
        String id = words.draft().find("column", place.owner(), "id").isPresent() && words.chance(85) ? "id" : "";
        return words.anyColumn(place.owner()).flatMap(column -> switch (place.name()) {
            case "pk" ->
                Optional.of(
                        "primary key (" + (id.isEmpty() ? column.name() : id) + key(place) + ")" + parameters(words));
            case "un" -> Optional.of(unique(column, place, words));
            case "ch" ->
                Optional.of("check (" + Expressions.condition(column, words) + ")"
                        + words.oneOf("", "", "", "", "", "", " no inherit", " not valid", " not enforced"));
            default -> words.chance(90) ? foreignKey(column, place, words) : Optional.of(exclusion(column));
        });
    }

    private static String unique(Piece column, Piece place, Words words) {
        String more = words.anyColumn(place.owner())
                .filter(other -> !other.equals(column))
                .filter(other -> words.chance(40))
                .map(other -> ", " + other.name())
                .orElse("");
        String include = words.anyColumn(place.owner())
                .filter(other -> words.chance(10))
                .map(other -> " include (" + other.name() + ")")
                .orElse("");
        return "unique " + (words.chance(8) ? "nulls not distinct " : "") + "(" + column.name() + more + key(place)
                + ")" + include + parameters(words)
                + (words.chance(15) ? " deferrable" : "");
    }

    /** The column that a partitioned table is partitioned by, which its keys must have. */
    private static String key(Piece place) {
        return place.owner().startsWith("m") ? ", k" : "";
    }

    private static String parameters(Words words) {
        return words.oneOf(
                "", "", "", "", " with (fillfactor = 70)", " with (fillfactor = 60, deduplicate_items = off)");
    }

    private static String exclusion(Piece column) {
        return "exclude using " + (column.details().get(0).endsWith("range") ? "gist" : "hash") + " (" + column.name()
                + " with " + (column.details().get(0).endsWith("range") ? "&&" : "=") + ")";
    }

    private static Optional<String> foreignKey(Piece column, Piece place, Words words) {
        Optional<Piece> mine = words.chance(60)
                ? words.draft().find("column", place.owner(), "other_id").or(() -> Optional.of(column))
                : Optional.of(column);
        return words.any("table")
                .map(table -> "foreign key (" + mine.orElseThrow().name() + ") references " + table.name()
                        + words.oneOf("(id)", "(id)", "")
                        + words.oneOf("", "", "", "", " match full")
                        + words.oneOf(
                                "",
                                "",
                                " on delete cascade",
                                " on delete set null",
                                " on delete set default (" + mine.orElseThrow().name() + ")",
                                " on update cascade")
                        + words.oneOf("", "", "", " deferrable", " deferrable initially deferred", " not valid"));
    }
}
