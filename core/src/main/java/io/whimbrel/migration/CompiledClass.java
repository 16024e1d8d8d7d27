package io.whimbrel.migration;

/**
 * A class that was compiled from a migrations folder.
 *
 * @param name its binary name
 * @param source its source's path within the folder
 * @param code the class file
 */
record CompiledClass(String name, String source, byte[] code) {

    /** Whether it stands in no other class. */
    boolean isTopLevel() {
        return name.indexOf('$') < 0;
    }

    String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
