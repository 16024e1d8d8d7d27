package io.whimbrel.config;

/** The formats of a migration file. */
public enum FileFormat {
    /** A Java class. */
    JAVA,
    /** A file of SQL. */
    SQL
}
