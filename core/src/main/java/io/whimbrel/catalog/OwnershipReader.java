package io.whimbrel.catalog;

import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Ownership;
import io.whimbrel.schema.SchemaObject;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads who owns what the reading role doesn't. */
final class OwnershipReader {

    private OwnershipReader() {}

    static List<Ownership> read(Queries queries, Collection<SchemaObject> objects) throws SQLException {
        Set<ObjectId> known = objects.stream().map(SchemaObject::id).collect(Collectors.toSet());
        return queries
                .read(
                        "owners.sql",
                        row -> new Ownership(
                                new ObjectId(Kind.valueOf(row.text("kind")), row.name(), row.text("part")),
                                row.text("owner")))
                .stream()
                .filter(ownership -> known.contains(ownership.object()))
                .toList();
    }
}
