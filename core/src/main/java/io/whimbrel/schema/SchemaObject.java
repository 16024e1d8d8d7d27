package io.whimbrel.schema;

import java.io.Serializable;

/** An object that stands by itself in a schema: it can be created, altered and dropped on its own. */
public sealed interface SchemaObject extends Serializable
        permits Namespace,
                Extension,
                Defined,
                EnumType,
                CompositeType,
                Domain,
                Sequence,
                Function,
                Table,
                View,
                Index,
                Policy,
                Publication,
                PublishedTable,
                Ownership,
                Privileges,
                FuturePrivileges {

    /**
     * What tells this object from all others.
     *
     * @return its identity
     */
    ObjectId id();
}
