/**
 * Cases: folders that say from what to what, and the laws that hold for each of them.
 *
 * <p>{@code core/src/test/resources/cases/<object>/<case>/} holds {@code from.sql}, {@code to.sql} and the
 * golden {@code upgrade.sql} and {@code downgrade.sql}; where they are needed also {@code rows.sql} (rows
 * that must survive), {@code answers.properties} (what a user says beforehand; {@code downgrade.} before it for the
 * way back) and {@code refused.txt} (the sentence of a diff that there is no way for). A new case adds files, not
 * Java; {@code -Dgolden=update} writes the golden ones. Those of {@code online/} are in the online form; all others
 * are held to the laws in that form too.
 */
package io.whimbrel.cases;
