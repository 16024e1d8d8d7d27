package io.whimbrel.plan.lint;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of looking at migrations.
 *
 * @param database the database's name in the configuration
 * @param migrations how many were looked at
 * @param findings what was found, in the order of the migrations
 * @param stopped the migration that can't run, so that those behind it weren't looked at; null if all ran
 */
public record Report(
        String database,
        int migrations,
        List<Finding> findings,
        @Nullable String stopped) {

    /**
     * Copies the list.
     */
    public Report {
        findings = List.copyOf(findings);
    }

    /**
     * Counts what nobody accepts.
     *
     * @param severity how bad
     * @return how many findings there are, just as bad
     */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.accepted() == null && finding.rule().severity() == severity)
                .count();
    }

    /**
     * Whether something is found that nobody accepts.
     *
     * @param least how bad it must be to count
     * @return whether anything is as bad, or worse
     */
    public boolean hasAny(Severity least) {
        return findings.stream()
                .anyMatch(finding ->
                        finding.accepted() == null && finding.rule().severity().compareTo(least) >= 0);
    }
}
