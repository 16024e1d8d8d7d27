package io.whimbrel.properties.kinds;

import io.whimbrel.properties.Piece;
import io.whimbrel.properties.Recipe;
import io.whimbrel.properties.Words;
import java.util.List;
import java.util.Optional;

/** Tables, without columns yet; those whose name begins with f are foreign ones, of a file that is empty. */
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
        String name = words.chance(15) ? words.oneOf("f1", "f2") : words.name("t", 4);
        return Optional.of(new Piece(kind(), "", name, List.of(), ""));
    }

    @Override
    public Optional<Piece> at(Piece place, Words words) {
        if (isForeign(place.name())) {
            return words.any("server")
                    .map(server ->
                            new Piece(kind(), "", place.name(), List.of(), foreign(place.name(), server, words)));
        }
        String unlogged = words.chance(8) ? "unlogged " : "";
        return Optional.of(
                new Piece(kind(), "", place.name(), List.of(), "create " + unlogged + "table " + place.name() + " ()"));
    }

    static boolean isForeign(String table) {
        return table.startsWith("f");
    }

    private static String foreign(String name, Piece server, Words words) {
        return "create foreign table " + name + " () server " + server.name() + " options (filename '/dev/null'"
                + words.oneOf("", ", delimiter ';'", ", delimiter '|'") + ")";
    }
}
