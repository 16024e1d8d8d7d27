package io.whimbrel.properties;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Two schemas, as the statements that make them.
 *
 * @param from the pieces of the one
 * @param to the pieces of the other
 */
public record Pair(List<Piece> from, List<Piece> to) {

    /** Copies the lists. */
    public Pair {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    /** Both as SQL, ready to become the folder of a case. */
    @Override
    public String toString() {
        return "\n-- from.sql\n" + sql(from) + "\n-- to.sql\n" + sql(to);
    }

    private static String sql(List<Piece> pieces) {
        return pieces.stream().map(piece -> piece.sql() + ";\n").collect(Collectors.joining());
    }
}
