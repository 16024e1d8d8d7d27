package io.whimbrel.generate.rename;

import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.SchemaObject;
import io.whimbrel.schema.Spelling;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Why an answer means nothing.
 *
 * @param depth how much of it is right: of several databases the one that it nearly fits is the one that was meant
 * @param sentence what is wrong, and what to do
 */
public record WrongAnswer(int depth, String sentence) {

    private static final String ADVICE = "; correct the name, or leave it out";

    static WrongAnswer occupied(RenameAnswer answer, Rename rename, boolean thereStill) {
        ObjectId becomes = rename.renamed();
        if (becomes.equals(rename.id())) {
            return new WrongAnswer(3, answer + ": that is its name already; leave it out");
        }
        String instead = "say what it becomes with another --rename, or drop it first";
        if (becomes.kind() == Kind.ENUM && Rename.isPart(becomes) && !thereStill) {
            instead =
                    "say what it becomes with another --rename; or, if it goes, what its rows become with --map-label "
                            + Names.spoken(becomes) + "=…; or, if rows with either are to be one, --map-label "
                            + answer.former() + "=" + answer.spelled() + " instead";
        }
        return new WrongAnswer(3, answer + ": " + Names.spoken(becomes) + " is there on both sides; " + instead);
    }

    static WrongAnswer unknown(RenameAnswer answer, Sides sides, Renames renames) {
        List<ObjectId> meant = Names.meaning(sides.from(), answer.former());
        if (meant.isEmpty()) {
            String lacking = lacking(sides.from(), answer.former(), answer.former());
            return new WrongAnswer(0, answer + ": in " + sides.fromName() + " there is no " + lacking + ADVICE);
        }
        ObjectId id = likeliest(meant);
        Rename rename = answer.of(id, renames);
        ObjectId becomes = renames.with(rename).becoming(id);
        Optional<ObjectId> other = Rename.isPart(id)
                ? Optional.empty()
                : Names.wholes(sides.to(), Names.spoken(becomes)).stream().findFirst();
        if (other.isPresent()) {
            return new WrongAnswer(
                    2,
                    answer + ": " + id + " would become " + other.get() + ", and nothing becomes another kind of thing"
                            + " by its name" + ADVICE);
        }
        String lacking = Names.hangs(becomes)
                ? becomes.toString()
                : lacking(sides.to(), Names.spoken(becomes), becomes.kind().word() + " " + Names.spoken(becomes));
        return new WrongAnswer(1, answer + ": in " + sides.toName() + " there is no " + lacking + ADVICE);
    }

    /** A part goes before a whole object, and a column before what hangs on its table. */
    private static ObjectId likeliest(List<ObjectId> meant) {
        List<ObjectId> plain = meant.stream().filter(id -> !Names.hangs(id)).toList();
        List<ObjectId> among = plain.isEmpty() ? meant : plain;
        return among.get(among.size() - 1);
    }

    /** What isn't there, and if it were a part of something that is, what else that has. */
    private static String lacking(Schema schema, String name, String otherwise) {
        List<Integer> dots = new ArrayList<>(Spelling.places(name, '.'));
        Collections.reverse(dots);
        for (int dot : dots) {
            Optional<SchemaObject> owner = Names.owner(schema, name.substring(0, dot));
            if (owner.isPresent()) {
                QualifiedName of = owner.get().id().name();
                return Names.wordForParts(owner.get().id().kind()) + " " + name.substring(dot + 1) + " in " + of
                        + ", which has " + String.join(", ", Names.parts(owner.get()));
            }
        }
        return otherwise;
    }
}
