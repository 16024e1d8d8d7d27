package io.whimbrel.plan;

import io.whimbrel.migration.MigrationFile;
import io.whimbrel.operation.Hazard;
import io.whimbrel.operation.Lock;
import java.util.ArrayList;
import java.util.List;

/** A plan as lines for a terminal. */
public final class PlanTable {

    private static final int SQL_LINES = 8;
    private static final int LOCK_WIDTH = 22;
    private static final int WORK_WIDTH = 8;
    private static final int SIZE_WIDTH = 24;
    private static final int TIME_WIDTH = 7;
    private static final String INDENT = "    ";

    private final int width;
    private final boolean colours;
    private final List<String> lines = new ArrayList<>();

    private PlanTable(int width, boolean colours) {
        this.width = width;
        this.colours = colours;
    }

    /**
     * Draws a plan.
     *
     * @param plan the plan
     * @param width how many columns there are, at least 80
     * @param colours whether the terminal shows colours
     * @return the lines
     */
    public static List<String> of(Plan plan, int width, boolean colours) {
        PlanTable table = new PlanTable(width, colours);
        table.lines.add(PlanWords.extent(plan) + ".");
        table.lines.addAll(PlanWords.worst(plan));
        plan.migrations().forEach(table::migration);
        return table.lines;
    }

    private void migration(PlannedMigration migration) {
        MigrationFile file = migration.ahead().file();
        lines.add("");
        lines.add(file.id() + "  " + file.description() + "  ("
                + migration.ahead().direction().word() + ")");
        if (migration.steps().isEmpty()) {
            lines.add("  nothing to do");
            return;
        }
        lines.add(cells("lock", "on", "work", "size", "time"));
        for (PlannedStep step : migration.steps()) {
            lines.add("  " + PlanWords.step(step, migration));
            step.statements().forEach(this::statement);
        }
    }

    private void statement(PlannedStatement statement) {
        String work = PlanWords.work(statement);
        String time = statement.estimate().word();
        if (statement.locks().isEmpty()) {
            lines.add(cells("-", "", work, "", time));
        }
        for (Locked lock : statement.locks()) {
            String row = cells(
                    lock.lock().sql(),
                    lock.relation().toString(),
                    work,
                    lock.size().toString(),
                    time);
            lines.add(coloured(lock, row));
            work = "";
            time = "";
        }
        sql(statement.sql());
        statement.hazards().stream().map(Hazard::toString).distinct().forEach(hazard -> wrap("! " + hazard));
        String reserve = PlanWords.reserve(statement);
        if (!reserve.isEmpty()) {
            wrap("(" + reserve + ")");
        }
    }

    private void sql(String sql) {
        List<String> all = sql.lines().filter(line -> !line.isBlank()).toList();
        all.stream().limit(SQL_LINES).forEach(this::wrap);
        if (all.size() > SQL_LINES) {
            lines.add(INDENT + "… and " + PlanWords.count(all.size() - SQL_LINES, "line") + " more");
        }
    }

    /** Breaks a line at blanks where it doesn't fit, and anywhere if it has none. */
    private void wrap(String text) {
        String rest = INDENT + text.replace("\t", INDENT);
        while (rest.length() > width) {
            int blank = rest.lastIndexOf(' ', width);
            int end = blank > INDENT.length() + 2 ? blank : width;
            lines.add(rest.substring(0, end).stripTrailing());
            rest = INDENT + "  " + rest.substring(end).strip();
        }
        lines.add(rest);
    }

    private String cells(String lock, String on, String work, String size, String time) {
        int onWidth = width - 2 - LOCK_WIDTH - WORK_WIDTH - SIZE_WIDTH - TIME_WIDTH - 4;
        String row = "  " + fit(lock, LOCK_WIDTH) + " " + fit(on, onWidth) + " " + fit(work, WORK_WIDTH) + " "
                + fit(size, SIZE_WIDTH) + " " + time;
        return row.stripTrailing();
    }

    private static String fit(String text, int width) {
        return text.length() > width ? text.substring(0, width - 1) + "…" : text + " ".repeat(width - text.length());
    }

    private String coloured(Locked lock, String row) {
        if (!colours || !lock.stalls()) {
            return row;
        }
        // Red for what stops reads, yellow for what stops writes only.
        String colour = lock.lock().compareTo(Lock.EXCLUSIVE) >= 0 ? "31" : "33";
        return "\u001b[" + colour + "m" + row + "\u001b[0m";
    }
}
