package io.whimbrel.plan;

import io.whimbrel.operation.CreateSequence;
import io.whimbrel.operation.CreateTable;
import io.whimbrel.operation.CreateView;
import io.whimbrel.operation.Hazard;
import io.whimbrel.operation.Lock;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.RenameTable;
import io.whimbrel.operation.SetSchema;
import io.whimbrel.operation.Statement.Cost;
import io.whimbrel.run.Ahead;
import io.whimbrel.run.Turn;
import io.whimbrel.schema.QualifiedName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Draws the plan of one migration after the other, and remembers what they make and rename on the way. */
final class Drawing {

    private final LiveSizes sizes;
    private final Set<QualifiedName> made = new HashSet<>();
    private final Map<QualifiedName, QualifiedName> liveNames = new HashMap<>();

    Drawing(LiveSizes sizes) {
        this.sizes = sizes;
    }

    PlannedMigration migration(Ahead ahead, List<Turn> turns, List<Optional<Measured>> measured) throws SQLException {
        Map<Integer, List<PlannedStatement>> bySteps = new TreeMap<>();
        Map<Integer, Boolean> inTransaction = new HashMap<>();
        for (int i = 0; i < turns.size(); i++) {
            Turn turn = turns.get(i);
            PlannedStatement statement = statement(turn, measured.get(i));
            if (turn.step() >= ahead.stepsDone()) {
                bySteps.computeIfAbsent(turn.step(), step -> new ArrayList<>()).add(statement);
                inTransaction.put(turn.step(), turn.inTransaction());
            }
            remember(turn.operation(), measured.get(i));
        }
        List<PlannedStep> steps = new ArrayList<>();
        bySteps.forEach((step, statements) ->
                steps.add(new PlannedStep(step + 1, inTransaction.getOrDefault(step, true), statements)));
        return new PlannedMigration(ahead, steps);
    }

    private PlannedStatement statement(Turn turn, Optional<Measured> measured) throws SQLException {
        Map<QualifiedName, Lock> taken =
                measured.map(Measured::locks).orElse(turn.statement().locks());
        Cost cost = measured.map(Measured::cost).orElse(turn.statement().cost());
        List<Hazard> hazards =
                measured.map(Measured::hazards).orElse(turn.statement().hazards());
        List<Locked> locks = new ArrayList<>();
        List<Size> worked = new ArrayList<>();
        for (Map.Entry<QualifiedName, Lock> lock : taken.entrySet()) {
            Size size = size(lock.getKey());
            locks.add(new Locked(lock.getKey(), lock.getValue(), size));
            worked.add(size);
        }
        if (measured.isPresent()) {
            worked.clear();
            for (QualifiedName table : measured.get().worked()) {
                worked.add(size(table));
            }
        }
        boolean hidden = cost == Cost.METADATA && !measured.map(Measured::whole).orElse(true);
        return new PlannedStatement(
                turn.operation().describe(),
                turn.statement().sql(),
                origin(measured),
                locks,
                cost,
                hidden ? Estimate.UNKNOWN : Estimate.of(cost, worked),
                hazards);
    }

    private static PlannedStatement.Origin origin(Optional<Measured> measured) {
        return measured.map(each -> each.whole() ? PlannedStatement.Origin.MEASURED : PlannedStatement.Origin.OBSERVED)
                .orElse(PlannedStatement.Origin.DECLARED);
    }

    private Size size(QualifiedName name) throws SQLException {
        if (made.contains(name)) {
            return Size.NEW;
        }
        return sizes.of(liveNames.getOrDefault(name, name));
    }

    private void remember(Operation operation, Optional<Measured> measured) {
        if (operation instanceof CreateTable create) {
            made.add(create.table().name());
        } else if (operation instanceof CreateView create) {
            made.add(create.view().name());
        } else if (operation instanceof CreateSequence create) {
            made.add(create.sequence().name());
        } else if (operation instanceof RenameTable rename) {
            rename(rename.table(), rename.table().sibling(rename.to()));
        } else if (operation instanceof SetSchema set && set.movesRelation()) {
            rename(set.object().name(), set.moved());
        }
        measured.ifPresent(each -> {
            made.addAll(each.changes().made());
            each.changes().renamed().relations().forEach(this::rename);
        });
    }

    private void rename(QualifiedName from, QualifiedName to) {
        if (made.remove(from)) {
            made.add(to);
        } else {
            liveNames.put(to, liveNames.getOrDefault(from, from));
        }
    }
}
