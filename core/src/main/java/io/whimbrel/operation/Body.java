package io.whimbrel.operation;

import java.util.List;

/** What stands between the brackets of {@code CREATE TABLE} and {@code CREATE TYPE}, a line each. */
final class Body {

    private Body() {}

    static String of(List<String> elements) {
        return elements.isEmpty() ? "()" : "(\n    " + String.join(",\n    ", elements) + "\n)";
    }
}
