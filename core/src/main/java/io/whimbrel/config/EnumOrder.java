package io.whimbrel.config;

/** Whether the labels of an enum in another order are a difference. */
public enum EnumOrder {
    /** They aren't: only what labels there are is compared. */
    ANY,
    /** They are, and every table that uses the type is rewritten for them. */
    STRICT
}
