package io.whimbrel.migration.files;

/** A class that was compiled from a migrations folder. */
final class CompiledClass {

    private final String name;

    private final String source;

    private final byte[] code;

    /** Takes the array as its own: nobody changes it. */
    CompiledClass(String name, String source, byte[] code) {
        this.name = name;
        this.source = source;
        this.code = code;
    }

    /** Its binary name. */
    String name() {
        return name;
    }

    /** Its source's path within the folder. */
    String source() {
        return source;
    }

    /** The class file. */
    byte[] code() {
        return code;
    }

    /** Whether it stands in no other class. */
    boolean isTopLevel() {
        return name.indexOf('$') < 0;
    }
}
