package io.whimbrel.generate.rename;

/**
 * What the user says of something that has another name in {@code to}: {@code --rename orders.sum=total}.
 *
 * @param former the name in {@code from}: {@code orders}, {@code audit.events}, {@code orders.sum},
 *     {@code userstatus.suspended}
 * @param to the raw name in {@code to}
 */
public record RenameAnswer(String former, String to) {

    @Override
    public String toString() {
        return "--rename " + former + "=" + to;
    }
}
