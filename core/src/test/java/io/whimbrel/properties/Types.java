package io.whimbrel.properties;

import java.util.List;

/** What the types of a schema are made of. */
interface Types {

    /** An enum's labels; none if it isn't an enum. */
    List<String> labels(String type);

    /** The types that a composite type is made of; none if it isn't one. */
    List<String> attributes(String type);

    /** The type under a domain, or the type itself. */
    String base(String type);
}
