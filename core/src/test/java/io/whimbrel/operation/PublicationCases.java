package io.whimbrel.operation;

import static io.whimbrel.operation.Names.USERS;

import io.whimbrel.schema.Publication;
import io.whimbrel.schema.PublishedTable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Operations on publications. */
final class PublicationCases {

    private static final String NAME = "changes";
    private static final String EMPTY =
            "CREATE SCHEMA audit; CREATE TABLE users (id int PRIMARY KEY, name text); CREATE PUBLICATION changes;";
    private static final String WITH_TABLE = EMPTY + "ALTER PUBLICATION changes ADD TABLE users";

    private PublicationCases() {}

    static Stream<LockCase> all() {
        Map<String, String> options = Map.of("publish", "insert, update");
        Publication everything = new Publication(NAME, true, new TreeSet<>(), options, "it's all");
        Publication ofSchema = new Publication(NAME, false, new TreeSet<>(List.of("audit")), Map.of(), null);
        return Stream.of(
                LockCase.of(new CreatePublication(everything), "CREATE TABLE users (id int)"),
                LockCase.of(new CreatePublication(ofSchema), "CREATE SCHEMA audit; CREATE TABLE audit.events (id int)")
                        .since(15),
                LockCase.of(new RenameObject(Publication.id(NAME), "Odd one"), WITH_TABLE),
                LockCase.of(new DropPublication(NAME), WITH_TABLE),
                LockCase.of(new SetPublicationOptions(NAME, new TreeMap<>(options)), WITH_TABLE),
                LockCase.of(new AddPublicationTable(new PublishedTable(NAME, USERS, List.of(), null)), EMPTY),
                LockCase.of(new AddPublicationTable(new PublishedTable(NAME, USERS, List.of("id"), "id > 0")), EMPTY)
                        .since(15),
                LockCase.of(new DropPublicationTable(NAME, USERS), WITH_TABLE),
                LockCase.of(new AddPublicationSchema(NAME, "audit"), EMPTY).since(15),
                LockCase.of(
                                new DropPublicationSchema(NAME, "audit"),
                                EMPTY + "ALTER PUBLICATION changes ADD TABLES IN SCHEMA audit")
                        .since(15),
                LockCase.of(new CommentOn(Publication.id(NAME), "it's new"), WITH_TABLE));
    }
}
