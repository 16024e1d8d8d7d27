package io.whimbrel.plan.lint;

import org.jspecify.annotations.Nullable;

/**
 * Something that a rule found.
 *
 * @param rule the rule
 * @param revision the migration's id
 * @param fileName the migration's file
 * @param operation what it is about; empty for the migration as a whole
 * @param message a sentence: what happens, and what to do instead
 * @param accepted why somebody accepts it; null if nobody does
 */
public record Finding(
        Rule rule,
        String revision,
        String fileName,
        String operation,
        String message,
        @Nullable String accepted) {}
