package io.whimbrel.plan.lint;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A report as maps, lists, texts and numbers, for JSON.
 *
 * <p>{@code docs/lint/README.md} tells what they mean. Keys are added, but not renamed and not taken away.
 */
public final class ReportObjects {

    private ReportObjects() {}

    /**
     * Turns a report into maps and lists.
     *
     * @param report the report
     * @return the object
     */
    public static Map<String, @Nullable Object> of(Report report) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("database", report.database());
        object.put("migrations", report.migrations());
        object.put("stopped", report.stopped());
        object.put(
                "findings",
                report.findings().stream().map(ReportObjects::finding).toList());
        return object;
    }

    private static Map<String, @Nullable Object> finding(Finding finding) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("rule", finding.rule().name());
        object.put("severity", finding.rule().severity().word());
        object.put("revision", finding.revision());
        object.put("file", finding.fileName());
        object.put("operation", finding.operation());
        object.put("message", finding.message());
        object.put("accepted", finding.accepted());
        return object;
    }
}
