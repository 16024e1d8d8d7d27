package io.whimbrel.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.embedded.TestDatabase;
import io.whimbrel.embedded.TestServer;
import io.whimbrel.schema.Index;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.Table;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The reader asks as much of ten thousand tables as of ten. */
class ManyTablesTest {

    private static final int FEW = 10;
    private static final int MANY = 10_000;

    private static final String MAKE = """
            DO $$ BEGIN
                FOR i IN %d..%d LOOP
                    EXECUTE format('CREATE TABLE t%%s (id int)', i);
                    IF i %% 10 = 0 THEN
                        EXECUTE format('ALTER TABLE t%%s ALTER id SET DEFAULT 1, ADD CHECK (id > 0)', i);
                        EXECUTE format('CREATE INDEX ON t%%s (id)', i);
                    END IF;
                END LOOP;
            END $$""";

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void areReadInAsManyQueriesAsFew() throws SQLException {
        try (TestDatabase database = TestServer.of(17).createDatabase();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(MAKE.formatted(1, FEW));
            int ofFew = queriesOfReading(connection, FEW);
            statement.execute(MAKE.formatted(FEW + 1, MANY));
            assertThat(queriesOfReading(connection, MANY)).isEqualTo(ofFew).isBetween(10, 99);
        }
    }

    private static int queriesOfReading(Connection connection, int tables) {
        AtomicInteger queries = new AtomicInteger();
        Schema schema = new CatalogReader().read(counting(Connection.class, connection, queries));
        assertThat(schema.all(Table.class)).hasSize(tables);
        assertThat(schema.all(Index.class)).hasSize(tables / 10);
        return queries.get();
    }

    /** The same connection or statement, which counts what is executed on it. */
    private static <T> T counting(Class<T> type, T counted, AtomicInteger queries) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().startsWith("execute")) {
                        queries.incrementAndGet();
                    }
                    Object result = invoke(counted, method, arguments);
                    return result instanceof Statement statement
                            ? counting(Statement.class, statement, queries)
                            : result;
                }));
    }

    private static @Nullable Object invoke(Object counted, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(counted, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
