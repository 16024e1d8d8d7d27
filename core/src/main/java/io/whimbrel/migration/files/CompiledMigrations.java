package io.whimbrel.migration.files;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What became of the Java sources of a folder, as the cache keeps it.
 *
 * @param entries what is known of each migration without loading its class
 * @param classes all classes
 */
record CompiledMigrations(List<JavaEntry> entries, List<CompiledClass> classes) {

    CompiledMigrations {
        entries = List.copyOf(entries);
        classes = List.copyOf(classes);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(entries.size());
        for (JavaEntry entry : entries) {
            out.writeUTF(entry.className());
            out.writeUTF(entry.fileName());
            out.writeUTF(entry.id());
            out.writeUTF(entry.follows());
            out.writeUTF(entry.description());
            out.writeInt(entry.databases().size());
            for (String database : entry.databases()) {
                out.writeUTF(database);
            }
        }
        out.writeInt(classes.size());
        for (CompiledClass each : classes) {
            out.writeUTF(each.name());
            out.writeUTF(each.source());
            out.writeInt(each.code().length);
            out.write(each.code());
        }
    }

    static CompiledMigrations read(DataInputStream in) throws IOException {
        List<JavaEntry> entries = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            entries.add(new JavaEntry(
                    in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF(), readDatabases(in)));
        }
        List<CompiledClass> classes = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            classes.add(new CompiledClass(in.readUTF(), in.readUTF(), in.readNBytes(in.readInt())));
        }
        return new CompiledMigrations(entries, classes);
    }

    private static TreeSet<String> readDatabases(DataInputStream in) throws IOException {
        TreeSet<String> databases = new TreeSet<>();
        for (int count = in.readInt(); count > 0; count--) {
            databases.add(in.readUTF());
        }
        return databases;
    }
}
