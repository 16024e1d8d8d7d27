package io.whimbrel.diff;

import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Names for what is made and dropped on the way, which nothing has, neither before nor after. */
final class PassingNames {

    private final Schema from;
    private final Schema to;
    private final Set<QualifiedName> given = new TreeSet<>();
    private final Map<QualifiedName, QualifiedName> aside = new HashMap<>();

    PassingNames(Schema from, Schema to) {
        this.from = from;
        this.to = to;
    }

    /** One of the schema that something else is in. */
    QualifiedName beside(QualifiedName sibling, String base, String suffix) {
        String name = FreeName.of(base, suffix, each -> {
            QualifiedName other = sibling.sibling(each);
            return given.contains(other) || isTaken(other);
        });
        given.add(sibling.sibling(name));
        return sibling.sibling(name);
    }

    /** The table that has the rows of one that is made again meanwhile. */
    QualifiedName aside(QualifiedName table) {
        return aside.computeIfAbsent(table, name -> beside(name, name.name(), "_rows"));
    }

    /** Whether something has a name, before or in the end; a key's index has that of its constraint. */
    boolean isTaken(QualifiedName name) {
        return Stream.of(from, to)
                .flatMap(schema -> Stream.concat(
                        schema.objects().keySet().stream().map(ObjectId::name),
                        schema.all(Table.class).stream()
                                .flatMap(table -> table.constraints().stream()
                                        .map(constraint -> table.name().sibling(constraint.name())))))
                .anyMatch(name::equals);
    }
}
