package io.whimbrel.hibernate.bridge;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How strings, lists and maps are written between the two JVMs: each with its length before it. */
final class Wire {

    private Wire() {}

    static void write(DataOutput out, String string) throws IOException {
        // not writeUTF, which ends at 64 KiB: a view's query may be longer
        byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String string(DataInput in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static void write(DataOutput out, List<String> list) throws IOException {
        out.writeInt(list.size());
        for (String string : list) {
            write(out, string);
        }
    }

    static List<String> list(DataInput in) throws IOException {
        int size = in.readInt();
        List<String> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(string(in));
        }
        return list;
    }

    static void write(DataOutput out, Map<String, String> map) throws IOException {
        out.writeInt(map.size());
        for (Map.Entry<String, String> entry : map.entrySet()) {
            write(out, entry.getKey());
            write(out, entry.getValue());
        }
    }

    static Map<String, String> map(DataInput in) throws IOException {
        int size = in.readInt();
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            map.put(string(in), string(in));
        }
        return map;
    }

    static void writeColumns(DataOutput out, Map<Place, String> map) throws IOException {
        out.writeInt(map.size());
        for (Map.Entry<Place, String> entry : map.entrySet()) {
            write(out, entry.getKey().table());
            write(out, entry.getKey().column());
            write(out, entry.getValue());
        }
    }

    static Map<Place, String> columns(DataInput in) throws IOException {
        int size = in.readInt();
        Map<Place, String> map = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            map.put(new Place(string(in), string(in)), string(in));
        }
        return map;
    }
}
