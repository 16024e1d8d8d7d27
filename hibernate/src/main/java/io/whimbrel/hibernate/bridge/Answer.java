package io.whimbrel.hibernate.bridge;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * What the bridge found, or why it found nothing.
 *
 * @param problem what the user must put right, in a sentence; empty if the model was read
 * @param trace the stack trace behind the problem, empty if there is none
 * @param statements the DDL
 * @param initialisers the SQL literal that a column has in a new row
 * @param renamedColumns the name that a column had
 * @param renamedTables the name that a table had
 * @param warnings what the user should know, a sentence each
 */
public record Answer(
        String problem,
        String trace,
        List<String> statements,
        Map<Place, String> initialisers,
        Map<Place, String> renamedColumns,
        Map<String, String> renamedTables,
        List<String> warnings) {

    static Answer refusal(String problem, String trace) {
        return new Answer(problem, trace, List.of(), Map.of(), Map.of(), Map.of(), List.of());
    }

    void write(DataOutput out) throws IOException {
        Wire.write(out, problem);
        Wire.write(out, trace);
        Wire.write(out, statements);
        Wire.writeColumns(out, initialisers);
        Wire.writeColumns(out, renamedColumns);
        Wire.write(out, renamedTables);
        Wire.write(out, warnings);
    }

    /**
     * Reads what the bridge wrote.
     *
     * @param in where from
     * @return the answer
     * @throws IOException if it is cut short
     */
    public static Answer read(DataInput in) throws IOException {
        return new Answer(
                Wire.string(in),
                Wire.string(in),
                Wire.list(in),
                Wire.columns(in),
                Wire.columns(in),
                Wire.map(in),
                Wire.list(in));
    }
}
