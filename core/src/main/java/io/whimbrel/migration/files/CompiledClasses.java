package io.whimbrel.migration.files;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Loads classes that were compiled from a migrations folder, straight from memory. */
final class CompiledClasses extends ClassLoader {

    static {
        registerAsParallelCapable();
    }

    private final Map<String, byte[]> code = new HashMap<>();

    CompiledClasses(List<CompiledClass> classes, ClassLoader parent) {
        super("migrations", parent);
        for (CompiledClass each : classes) {
            code.put(each.name(), each.code());
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] found = code.get(name);
        if (found == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, found, 0, found.length);
    }
}
