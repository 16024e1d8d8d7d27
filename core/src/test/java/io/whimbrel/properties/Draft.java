package io.whimbrel.properties;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A schema that is being made up: pieces, of which PostgreSQL may yet refuse some. */
public final class Draft {

    private final Map<String, Piece> pieces = new LinkedHashMap<>();

    /** A draft of some pieces. */
    public static Draft of(Collection<Piece> pieces) {
        Draft draft = new Draft();
        pieces.forEach(draft::put);
        return draft;
    }

    /** All pieces, the first made first. */
    public List<Piece> pieces() {
        return List.copyOf(pieces.values());
    }

    /** Adds a piece, or puts it in the place of the one with its name. */
    void put(Piece piece) {
        pieces.put(piece.key(), piece);
    }

    void remove(Piece piece) {
        pieces.remove(piece.key());
    }

    /** The pieces of one kind. */
    public List<Piece> all(String kind) {
        return pieces.values().stream()
                .filter(piece -> piece.kind().equals(kind))
                .toList();
    }

    /** The pieces of one kind in one table. */
    public List<Piece> all(String kind, String owner) {
        return all(kind).stream().filter(piece -> piece.owner().equals(owner)).toList();
    }

    /** The piece of a name. */
    public Optional<Piece> find(String kind, String owner, String name) {
        return Optional.ofNullable(pieces.get(new Piece(kind, owner, name, List.of(), "").key()));
    }
}
