package io.whimbrel.generate.rename;

import io.whimbrel.schema.Schema;

/**
 * Two schemas, and what to call them.
 *
 * @param from the schema that is
 * @param to the schema that shall be
 * @param fromName where the one comes from: {@code the migrations}
 * @param toName where the other comes from: {@code the model}
 */
public record Sides(Schema from, Schema to, String fromName, String toName) {}
