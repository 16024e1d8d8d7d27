package io.whimbrel.migration.recording;

import io.whimbrel.operation.AddPublicationSchema;
import io.whimbrel.operation.AddPublicationTable;
import io.whimbrel.operation.CommentOn;
import io.whimbrel.operation.CreatePublication;
import io.whimbrel.operation.DropPublication;
import io.whimbrel.operation.DropPublicationSchema;
import io.whimbrel.operation.DropPublicationTable;
import io.whimbrel.operation.RenameObject;
import io.whimbrel.operation.SetPublicationOptions;
import io.whimbrel.schema.Publication;
import io.whimbrel.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/** What can happen to a publication. */
public interface PublicationOperations extends Recorder {

    /**
     * Creates a publication.
     *
     * @param publication its name
     * @return takes what it publishes, and how
     * @see CreatePublication
     */
    default PublicationCreation createPublication(String publication) {
        return begin(new PublicationCreation(publication));
    }

    /**
     * Renames a publication; subscribers say its name.
     *
     * @param publication its name
     * @param to its name from now on
     * @see RenameObject
     */
    default void renamePublication(String publication, String to) {
        record(new RenameObject(Publication.id(publication), to));
    }

    /**
     * Drops a publication.
     *
     * @param publication its name
     * @see DropPublication
     */
    default void dropPublication(String publication) {
        record(new DropPublication(publication));
    }

    /**
     * Changes how a publication publishes.
     *
     * @param publication its name
     * @return takes the options
     * @see SetPublicationOptions
     */
    default PublicationOptions setPublicationOptions(String publication) {
        return begin(new PublicationOptions(publication));
    }

    /**
     * Adds a table to a publication.
     *
     * @param publication its name
     * @param table the table
     * @return takes its columns and which rows
     * @see AddPublicationTable
     */
    default PublishedTableDefinition addPublicationTable(String publication, String table) {
        return begin(new PublishedTableDefinition(publication, QualifiedName.parse(table)));
    }

    /**
     * Takes a table out of a publication.
     *
     * @param publication its name
     * @param table the table
     * @see DropPublicationTable
     */
    default void dropPublicationTable(String publication, String table) {
        record(new DropPublicationTable(publication, QualifiedName.parse(table)));
    }

    /**
     * Adds the tables of a schema to a publication.
     *
     * @param publication its name
     * @param schema the schema
     * @see AddPublicationSchema
     */
    default void addPublicationSchema(String publication, String schema) {
        record(new AddPublicationSchema(publication, schema));
    }

    /**
     * Takes the tables of a schema out of a publication.
     *
     * @param publication its name
     * @param schema the schema
     * @see DropPublicationSchema
     */
    default void dropPublicationSchema(String publication, String schema) {
        record(new DropPublicationSchema(publication, schema));
    }

    /**
     * Comments on a publication.
     *
     * @param publication its name
     * @param comment the comment, or null for none
     * @see CommentOn
     */
    default void commentOnPublication(String publication, @Nullable String comment) {
        record(new CommentOn(Publication.id(publication), comment));
    }
}
