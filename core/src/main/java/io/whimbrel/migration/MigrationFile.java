package io.whimbrel.migration;

import io.whimbrel.operation.Operation;
import java.util.List;
import java.util.Set;

/** A migration that was read, from Java or SQL. */
public interface MigrationFile {

    /**
     * What names the revision.
     *
     * @return the id
     */
    String id();

    /**
     * The revision that it follows.
     *
     * @return that revision's id; empty for the first one
     */
    String follows();

    /**
     * What it does, for people.
     *
     * @return the sentence that it was made with
     */
    String description();

    /**
     * The file's name, for messages.
     *
     * @return such as {@code V20261122_103000_3f9c2b7a10de_add_user_model.java}
     */
    String fileName();

    /**
     * The databases that it has an upgrade and a downgrade for.
     *
     * @return their names, {@link Database#DEFAULT} among them
     */
    Set<String> databases();

    /**
     * What it does to a database.
     *
     * @param direction which way
     * @param database the database's name
     * @return the operations in their order; none for a database that it doesn't know
     */
    List<Operation> operations(Direction direction, String database);

    /**
     * What {@code whimbrel lint} may find in it.
     *
     * @param direction which way
     * @param database the database's name
     * @return what the file accepts, and why
     */
    default List<Acceptance> accepted(Direction direction, String database) {
        return List.of();
    }

    /**
     * What changes when the file comes to do something else.
     *
     * @return a digest of the SQL of its operations, for all databases and both directions, blank lines and
     *     comment lines left out
     */
    default String checksum() {
        return Checksum.of(this);
    }
}
