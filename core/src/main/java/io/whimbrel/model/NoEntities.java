package io.whimbrel.model;

import java.util.List;
import java.util.Map;

/** The model of a database without entities: all of it is files of SQL. */
public final class NoEntities implements Model {

    /** A model that makes nothing by itself. */
    public NoEntities() {}

    @Override
    public String fingerprint() {
        return "none";
    }

    @Override
    public ModelDefinition read(int serverMajor) {
        return new ModelDefinition(List.of(), Map.of(), Map.of(), Map.of());
    }
}
