package io.whimbrel.properties.kinds;

import io.whimbrel.properties.Piece;
import io.whimbrel.properties.Recipe;
import io.whimbrel.properties.Words;
import java.util.List;
import java.util.Optional;

/**
 * Tables, without columns yet.
 *
 * <p>Those whose name begins with f are foreign ones, of a file that is empty; with m, partitioned ones; with h, those that
 * inherit from another.
 */
public final class Tables implements Recipe {

    @Override
    public String kind() {
        return "table";
    }

    @Override
    public int weight() {
        return 6;
    }

    @Override
    public Optional<Piece> place(Words words) {
        String name = words.chance(30) ? words.oneOf("f1", "f2", "m1", "m2", "h1", "h2") : words.name("t", 4);
        return Optional.of(new Piece(kind(), "", name, List.of(), ""));
    }

    @Override
    public Optional<Piece> at(Piece place, Words words) {
        if (isForeign(place.name())) {
            return words.any("server")
                    .map(server ->
                            new Piece(kind(), "", place.name(), List.of(), foreign(place.name(), server, words)));
        }
        if (place.name().startsWith("m")) {
            return Optional.of(new Piece(kind(), "", place.name(), List.of(), partitioned(place.name(), words)));
        }
        if (isChild(place.name())) {
            return words.any("table")
                    .map(parent -> new Piece(
                            kind(),
                            "",
                            place.name(),
                            List.of(),
                            "create table " + place.name() + " ()"
                                    + (words.chance(80) ? " inherits (" + parent.name() + ")" : "")));
        }
        String unlogged = words.chance(8) ? "unlogged " : "";
        return Optional.of(
                new Piece(kind(), "", place.name(), List.of(), "create " + unlogged + "table " + place.name() + " ()"));
    }

    static boolean isForeign(String table) {
        return table.startsWith("f");
    }

    /** Whether a table inherits, if it doesn't stand alone. */
    static boolean isChild(String table) {
        return table.startsWith("h");
    }

    /** Partitioned by a column that is no piece of its own, so or so, or not; with two partitions at most. */
    private static String partitioned(String name, Words words) {
        String one = ";\ncreate table " + name + "_1 partition of " + name + " for values ";
        String rest = words.oneOf("", ";\ncreate table " + name + "_2 partition of " + name + " default");
        return "create table " + name + " (k integer)"
                + switch (words.random().nextInt(5)) {
                    case 0 -> "";
                    case 1 -> " partition by hash (k)" + one + "with (modulus 1, remainder 0)" + parted(name, words);
                    case 2 -> " partition by range (k)" + one + "from (0) to (50)" + rest;
                    default -> " partition by list (k)" + one + "in (" + words.oneOf("1", "1, 2") + ")" + rest;
                };
    }

    /** The first partition has one of its own. */
    private static String parted(String name, Words words) {
        return words.chance(50)
                ? ""
                : " partition by list (k);\ncreate table " + name + "_3 partition of " + name + "_1 "
                        + words.oneOf("default", "for values in (1, 2, 3)");
    }

    private static String foreign(String name, Piece server, Words words) {
        return "create foreign table " + name + " () server " + server.name() + " options (filename '/dev/null'"
                + words.oneOf("", ", delimiter ';'", ", delimiter '|'") + ")";
    }
}
