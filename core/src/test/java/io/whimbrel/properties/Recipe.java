package io.whimbrel.properties;

import java.util.Optional;

/** How pieces of one kind are made up. */
public interface Recipe {

    /** The kind's name. */
    String kind();

    /** How often the kind is made up, beside the others. */
    int weight();

    /** Where the next one might be: a piece without statement, maybe one that is there already. */
    Optional<Piece> place(Words words);

    /** A piece of that place, and of any content. */
    Optional<Piece> at(Piece place, Words words);
}
