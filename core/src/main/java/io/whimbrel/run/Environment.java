package io.whimbrel.run;

/**
 * What all parts of a run need.
 *
 * @param source opens connections to the database
 * @param history the database's history
 * @param options how to behave towards others
 * @param progress is told what happens
 */
record Environment(ConnectionSource source, History history, RunnerOptions options, Progress progress) {}
