package io.whimbrel.cases;

import io.whimbrel.operation.Operation;
import java.util.List;

/**
 * What leads from one state of a case to the other.
 *
 * @param upgrade the way there
 * @param downgrade the way back
 */
record Ways(List<Operation> upgrade, List<Operation> downgrade) {}
