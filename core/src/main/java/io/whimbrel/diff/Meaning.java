package io.whimbrel.diff;

import io.whimbrel.schema.Defined;
import io.whimbrel.schema.Function;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Policy;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.SchemaObject;
import io.whimbrel.schema.View;
import java.util.List;
import java.util.Optional;

/** Whether the text of a view, a function, a policy or what a statement tells can mean something else in the end, though it stays. */
record Meaning(Schema from, Schema to) {

    /** Whether something else has the name in the end, for which the dependent can't be altered in time. */
    boolean nameTaken(ObjectId gone) {
        boolean part = gone.kind() == Kind.COLUMN || gone.kind() == Kind.CONSTRAINT;
        Kind was = part ? Kind.TABLE : gone.kind();
        List<Kind> relations = List.of(Kind.TABLE, Kind.VIEW, Kind.MATERIALIZED_VIEW);
        return relations.contains(was)
                && relations.stream()
                        .anyMatch(kind -> kind != was
                                && to.find(ObjectId.of(kind, gone.name())).isPresent());
    }

    boolean keepsItsText(ObjectId id) {
        Optional<SchemaObject> was = from.find(id);
        Optional<SchemaObject> becomes = to.find(id);
        if (was.orElse(null) instanceof View one && becomes.orElse(null) instanceof View other) {
            return ViewDiffer.sameDefinition(one, other);
        }
        if (was.orElse(null) instanceof Defined one && becomes.orElse(null) instanceof Defined other) {
            return one.definition().equals(other.definition());
        }
        if (was.orElse(null) instanceof Policy one) {
            // one that only gets another name keeps its text, too
            return !(becomes.orElse(null) instanceof Policy other) || PolicyDiffer.sameExpressions(one, other);
        }
        return was.orElse(null) instanceof Function one
                && becomes.orElse(null) instanceof Function other
                && one.definition().equals(other.definition());
    }
}
