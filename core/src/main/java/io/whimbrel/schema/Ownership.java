package io.whimbrel.schema;

/**
 * Who owns an object, where that isn't the role that migrates.
 *
 * @param object the object
 * @param owner the raw name of the role
 */
public record Ownership(ObjectId object, String owner) implements SchemaObject {

    private static final long serialVersionUID = 1L;

    @Override
    public ObjectId id() {
        return new ObjectId(Kind.OWNER, object.name(), object.toString());
    }
}
