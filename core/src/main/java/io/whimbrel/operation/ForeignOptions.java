package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import java.util.Locale;
import java.util.Map;

/** How wrappers, servers and their options are spelled, in SQL and in a Java migration. */
final class ForeignOptions {

    private ForeignOptions() {}

    /** {@code FOREIGN DATA WRAPPER files} or {@code SERVER archive}, whose names are in no schema. */
    static String target(ObjectId id) {
        return id.kind().word().toUpperCase(Locale.ROOT) + " "
                + Identifiers.quote(id.name().name());
    }

    /** Whether it lives in no schema. */
    static boolean isNamedAlone(Kind kind) {
        return kind == Kind.FOREIGN_DATA_WRAPPER || kind == Kind.SERVER;
    }

    /** {@code .option("host", "archive.internal")} for each. */
    static Call spelling(Call call, String method, Map<String, String> options) {
        for (Map.Entry<String, String> option : options.entrySet()) {
            call = call.then(Call.to(method).with(option.getKey()).with(option.getValue()));
        }
        return call;
    }
}
