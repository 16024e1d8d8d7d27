package io.whimbrel.config;

/**
 * What of a database Whimbrel looks after only if it is told to.
 *
 * @param privileges whether grants and default privileges are compared
 * @param owners whether owners are compared
 * @param extensionVersions whether the versions of extensions are compared
 */
public record ManageConfiguration(boolean privileges, boolean owners, boolean extensionVersions) {}
