package io.whimbrel.migration;

/** What a table is created from. */
public sealed interface TableElement permits ColumnDefinition, ConstraintDefinition {}
