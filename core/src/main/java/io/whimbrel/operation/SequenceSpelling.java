package io.whimbrel.operation;

import io.whimbrel.schema.Identity;
import io.whimbrel.schema.SequenceOptions;
import java.util.List;

/** How SQL and a Java migration say a sequence's options. */
final class SequenceSpelling {

    private SequenceSpelling() {}

    /** What isn't default, as {@code CREATE SEQUENCE} takes it: {@code AS integer INCREMENT BY 50}. */
    static String of(SequenceOptions options) {
        String type = options.type().equals("bigint") ? "" : "AS " + options.type() + " ";
        return (type + options.sql()).strip();
    }

    /** The same of one that gets them, with the bound that it has to reach. */
    static String of(SequenceOptions options, Resumption resumption) {
        boolean unsaid = resumption == Resumption.WITHIN_ITS_BOUNDS && SequenceStart.isUsual(options);
        return (of(options) + (unsaid ? " " + SequenceStart.clause(options) : "")).strip();
    }

    /** What a column that is there becomes: {@code identity("AS integer INCREMENT BY 50")}. */
    static Call of(Identity identity) {
        return of(identity, Resumption.WHERE_IT_STANDS);
    }

    /** The same of an identity column that counts otherwise. */
    static Call of(Identity identity, Resumption resumption) {
        Call identified = Call.to(identity.always() ? "identityAlways" : "identity");
        String options = of(identity.options(), resumption);
        return options.isEmpty() ? identified : identified.with(options);
    }

    /** Every option but the type: what {@code ALTER} isn't told stays what it was. */
    static List<String> all(SequenceOptions options) {
        return List.of(
                "INCREMENT BY " + options.increment(),
                "MINVALUE " + options.minimum(),
                "MAXVALUE " + options.maximum(),
                "START WITH " + options.start(),
                "CACHE " + options.cache(),
                options.cycle() ? "CYCLE" : "NO CYCLE");
    }
}
