package io.whimbrel.migration.recording;

/** What a table is created from. */
public sealed interface TableElement permits ColumnDefinition, ConstraintDefinition {}
