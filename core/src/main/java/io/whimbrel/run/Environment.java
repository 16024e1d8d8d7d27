package io.whimbrel.run;

import java.time.Duration;

/**
 * What all parts of a run need.
 *
 * @param source opens connections to the database
 * @param history the database's history
 * @param options how to behave towards others
 * @param progress is told what happens
 * @param silence how long to wait for an answer before the server is asked whether there will be one
 * @param stop ends the run from outside
 */
record Environment(
        ConnectionSource source,
        History history,
        RunnerOptions options,
        Progress progress,
        Duration silence,
        Stop stop) {}
