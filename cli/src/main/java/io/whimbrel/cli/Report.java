package io.whimbrel.cli;

import io.whimbrel.cli.project.Place;
import io.whimbrel.config.DatabaseConfiguration;
import io.whimbrel.migration.RevisionGraph;
import io.whimbrel.run.Progress;
import io.whimbrel.run.Runner;
import java.util.List;

/** Tells a journey through databases: to a person or to a program. */
interface Report extends Progress {

    /** The next database comes. */
    void databaseStarted(DatabaseConfiguration database, Place place);

    /** A database is where it was to go. */
    void databaseFinished(List<RevisionGraph.Step> done, Runner runner);

    /** It ended early; the sentence about it is told on standard error, too. */
    void failed(RuntimeException failure);

    /** Nothing comes any more. */
    void end();
}
