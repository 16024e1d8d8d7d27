package io.whimbrel.hibernate.bridge;

import java.lang.reflect.Field;
import java.util.Map;
import org.hibernate.mapping.Table;

/** What Hibernate's boot model lets nobody take out: the same private fields in 6.6 and 7. */
final class Internals {

    private Internals() {}

    static Map<?, ?> map(Table table, String name) {
        try {
            Field field = Table.class.getDeclaredField(name);
            field.setAccessible(true);
            return (Map<?, ?>) field.get(table);
        } catch (ReflectiveOperationException other) {
            throw new Refusal(
                    "This release of Hibernate (" + org.hibernate.Version.getVersionString()
                            + ") keeps the " + name + " of table " + table.getName()
                            + " where Whimbrel can't correct them: it reads 6.6 and 7",
                    other);
        }
    }
}
