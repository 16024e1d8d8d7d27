package io.whimbrel.run;

import io.whimbrel.operation.Operation;
import io.whimbrel.operation.Statement;

/**
 * One statement to run, with the operation that it belongs to.
 *
 * @param operation the operation, which errors name
 * @param statement one of its statements
 */
record Task(Operation operation, Statement statement) {

    /** The statement's first line, which is enough to recognise it by. */
    String firstLine() {
        String sql = statement.sql().strip();
        int end = sql.indexOf('\n');
        return end < 0 ? sql : sql.substring(0, end).stripTrailing() + " …";
    }
}
