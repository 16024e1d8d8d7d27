package io.whimbrel.catalog;

/**
 * What of a database is read only if somebody asks for it: most leave it to whoever runs the server, or don't
 * mind it.
 *
 * <p>What isn't managed is read on neither side of a comparison, so that it is no difference.
 *
 * @param privileges whether grants and default privileges are
 * @param owners whether owners are
 * @param extensionVersions whether the versions of extensions are
 * @param enumOrder whether the order of the labels of enums is
 */
public record Managed(boolean privileges, boolean owners, boolean extensionVersions, boolean enumOrder) {

    /** What is managed if nobody says more. */
    public static final Managed USUAL = new Managed(false, false, false, false);
}
