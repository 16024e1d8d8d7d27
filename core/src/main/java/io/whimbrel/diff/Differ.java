package io.whimbrel.diff;

import io.whimbrel.schema.SchemaObject;

/**
 * How one kind of object is created, dropped and altered.
 *
 * @param <T> the record of that kind
 */
interface Differ<T extends SchemaObject> {

    /** The record of the kind. */
    Class<T> type();

    /** Whether no ALTER leads from one to the other, so that it takes a drop and a create. */
    boolean replaces(T from, T to);

    /** Adds the changes that make an object. */
    void create(T to, Comparison comparison);

    /** Adds the changes that drop an object. */
    void drop(T from, Comparison comparison);

    /** Adds the changes that turn one object into the other; they differ and needn't be replaced. */
    void alter(T from, T to, Comparison comparison);
}
