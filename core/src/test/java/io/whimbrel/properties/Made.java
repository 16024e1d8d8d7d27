package io.whimbrel.properties;

import io.whimbrel.schema.Schema;
import java.util.List;

/**
 * A pair that PostgreSQL has made, as far as it took it.
 *
 * @param pair the pieces that it took, in the order in which it did
 * @param from the one schema
 * @param to the other
 * @param rows statements that fill the tables of the one
 */
record Made(Pair pair, Schema from, Schema to, List<String> rows) {}
