package io.whimbrel.migration.files;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is known of a Java migration without loading its class.
 *
 * @param className the class's binary name
 * @param fileName the source's name
 * @param id the revision
 * @param follows the revision that it follows; empty for the first one
 * @param description what it does
 * @param databases the databases that it has methods for
 */
record JavaEntry(
        String className, String fileName, String id, String follows, String description, SortedSet<String> databases) {

    JavaEntry {
        databases = Collections.unmodifiableSortedSet(new TreeSet<>(databases));
    }
}
