package io.whimbrel.plan.lint;

import java.util.ArrayList;
import java.util.List;

/** A report as lines for a terminal. */
public final class ReportLines {

    private ReportLines() {}

    /**
     * Tells what was found.
     *
     * @param report the report
     * @return the lines, a summary last
     */
    public static List<String> of(Report report) {
        List<String> lines = new ArrayList<>();
        String file = "";
        for (Finding finding : report.findings()) {
            if (finding.accepted() != null) {
                continue;
            }
            if (!finding.fileName().equals(file)) {
                file = finding.fileName();
                lines.add(file);
            }
            lines.add("  " + finding.rule().severity().word() + ": " + finding.message() + " ["
                    + finding.rule().name() + "]");
            if (!finding.operation().isEmpty()) {
                lines.add("    at: " + finding.operation());
            }
        }
        if (report.stopped() != null) {
            lines.add("The migrations behind " + report.stopped() + " weren't looked at, for that one can't run.");
        }
        lines.add("Looked at " + count(report.migrations(), "migration") + ": "
                + count(report.count(Severity.ERROR), "error") + ", "
                + count(report.count(Severity.WARNING), "warning") + ", " + count(report.count(Severity.NOTE), "note")
                + ".");
        for (Finding finding : report.findings()) {
            if (finding.accepted() != null) {
                lines.add(
                        "Accepted: " + finding.rule().name() + " in " + finding.fileName() + ": " + finding.accepted());
            }
        }
        return lines;
    }

    private static String count(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
