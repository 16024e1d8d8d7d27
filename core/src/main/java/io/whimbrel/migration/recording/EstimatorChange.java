package io.whimbrel.migration.recording;

import io.whimbrel.operation.AlterOperator;
import io.whimbrel.schema.QualifiedName;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** An operator whose estimators are being set. */
public final class EstimatorChange implements Supplier<AlterOperator> {

    private final QualifiedName operator;

    private final String arguments;

    private final Map<String, String> estimators = new TreeMap<>();

    EstimatorChange(QualifiedName operator, String arguments) {
        this.operator = operator;
        this.arguments = arguments;
    }

    /**
     * Says what estimates how many rows it lets through.
     *
     * @param function such as {@code eqsel}
     * @return this
     */
    public EstimatorChange restrict(String function) {
        estimators.put("RESTRICT", function);
        return this;
    }

    /**
     * Says what estimates how many rows a join by it gives.
     *
     * @param function such as {@code eqjoinsel}
     * @return this
     */
    public EstimatorChange join(String function) {
        estimators.put("JOIN", function);
        return this;
    }

    @Override
    public AlterOperator get() {
        return new AlterOperator(operator, arguments, estimators);
    }
}
