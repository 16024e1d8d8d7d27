/**
 * Cases: folders that say from what to what, and the laws that hold for each of them.
 *
 * <p>{@code core/src/test/resources/cases/<object>/<case>/} holds {@code from.sql}, {@code to.sql} and the
 * golden {@code upgrade.sql} and {@code downgrade.sql}; where they are needed also {@code rows.sql} (rows
 * that must survive) and {@code answers.properties} (what a user says beforehand). A new case adds files, not
 * Java; {@code -Dgolden=update} writes the golden ones.
 */
package io.whimbrel.cases;
