package io.whimbrel.generate;

import io.whimbrel.diff.online.LargeTables;
import io.whimbrel.diff.online.LockSafety;
import io.whimbrel.generate.rename.Candidate;
import io.whimbrel.generate.rename.Candidates;
import io.whimbrel.generate.rename.Renames;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.Reversible;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What a schema is once things have their other names.
 *
 * <p>The rest is a diff between that and the schema that shall be, whichever way: on the way back the names come last.
 *
 * @param renames what was said to have another name
 * @param operations all that gives the names, those of what is named after it too
 * @param schema the schema then
 * @param open what may have another name besides, the likeliest first
 */
public record Renamed(Renames renames, List<Operation> operations, Schema schema, List<Candidate> open) {

    /** Copies the lists. */
    public Renamed {
        operations = List.copyOf(operations);
        open = List.copyOf(open);
    }

    /**
     * The way there.
     *
     * @param rest what is to be done after the names
     * @return both
     */
    public List<Operation> there(List<Operation> rest) {
        return Stream.concat(operations.stream(), rest.stream()).toList();
    }

    /**
     * The way there, in its online form.
     *
     * @param rest what is to be done after the names
     * @param to the schema that shall be
     * @param large which tables are too large to be rewritten while others wait
     * @param refused is told, in a sentence, where one is rewritten all the same
     * @return both
     */
    public List<Operation> thereOnline(List<Operation> rest, Schema to, LargeTables large, Consumer<String> refused) {
        return LockSafety.online(operations, rest, List.of(), schema, to, large, refused);
    }

    /**
     * The way back.
     *
     * @param rest what is to be done before the names
     * @return both
     */
    public List<Operation> back(List<Operation> rest) {
        return Stream.concat(rest.stream(), reversed().stream()).toList();
    }

    /**
     * The way back, in its online form.
     *
     * @param rest what is to be done before the names
     * @param to the schema that it goes back from
     * @param large which tables are too large to be rewritten while others wait
     * @param refused is told, in a sentence, where one is rewritten all the same
     * @return both
     */
    public List<Operation> backOnline(List<Operation> rest, Schema to, LargeTables large, Consumer<String> refused) {
        return LockSafety.online(List.of(), rest, reversed(), to, schema, large, refused);
    }

    private List<Operation> reversed() {
        List<Operation> reversed = new ArrayList<>();
        operations.forEach(operation -> reversed.add(((Reversible) operation).reversed()));
        Collections.reverse(reversed);
        return reversed;
    }

    /** What the user calls a column or a label: labels are spoken of by the names that they and their enums had. */
    ObjectId spoken(ObjectId id) {
        return id.kind() == Kind.ENUM ? renames.former(id) : id;
    }

    /** How to say of what goes that it is something that comes, a sentence each. */
    List<String> hints() {
        return Candidates.likeliest(open).stream().map(Candidate::hint).toList();
    }
}
