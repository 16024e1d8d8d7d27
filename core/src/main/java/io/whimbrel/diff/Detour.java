package io.whimbrel.diff;

/**
 * The type that a column takes while what its own is made of is dropped and created again.
 *
 * @param type a domain's base type, text for a range, the same type without a collation
 * @param printed whether the values are kept as they print, so that they have to be read again
 */
record Detour(String type, boolean printed) {

    /** Says all values, and fields by their places. */
    static final Detour TEXT = new Detour("text", true);

    /** Says fields by their names, also within arrays, but not each value as it is. */
    static final Detour JSON = new Detour("jsonb", true);
}
