package io.whimbrel.run;

import java.sql.Connection;
import java.sql.SQLException;

/** What is asked of the server. */
@FunctionalInterface
interface Question<T> {

    T ask(Connection connection) throws SQLException;
}
