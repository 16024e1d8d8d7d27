package io.whimbrel.catalog;

/**
 * What of a database is read only if somebody asks for it, since most leave it to whoever runs the server.
 *
 * <p>What isn't managed is read on neither side of a comparison, so that it is no difference.
 *
 * @param privileges whether grants and default privileges are
 * @param owners whether owners are
 * @param extensionVersions whether the versions of extensions are
 */
public record Managed(boolean privileges, boolean owners, boolean extensionVersions) {

    /** What is managed if nobody says more. */
    public static final Managed USUAL = new Managed(false, false, false);
}
