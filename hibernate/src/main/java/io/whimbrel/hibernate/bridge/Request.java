package io.whimbrel.hibernate.bridge;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * What the bridge is asked to read.
 *
 * @param serverMajor the major version of the server that the DDL is for
 * @param places the folders and jars to search for entities
 * @param packages the packages that entities are taken from, empty for all
 * @param properties the {@code hibernate.*} properties of the application
 * @param unit the persistence unit, empty for the only one there is, or none
 */
public record Request(
        int serverMajor, List<String> places, List<String> packages, Map<String, String> properties, String unit) {

    /**
     * Writes the request for {@link #read}.
     *
     * @param out where to
     * @throws IOException if it can't be written
     */
    public void write(DataOutput out) throws IOException {
        out.writeInt(serverMajor);
        Wire.write(out, places);
        Wire.write(out, packages);
        Wire.write(out, properties);
        Wire.write(out, unit);
    }

    static Request read(DataInput in) throws IOException {
        return new Request(in.readInt(), Wire.list(in), Wire.list(in), Wire.map(in), Wire.string(in));
    }
}
