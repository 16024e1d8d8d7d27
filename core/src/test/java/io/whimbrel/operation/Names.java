package io.whimbrel.operation;

import io.whimbrel.schema.QualifiedName;

/** Names that many tests use. */
final class Names {

    static final QualifiedName USERS = QualifiedName.parse("users");
    static final QualifiedName ORDERS = QualifiedName.parse("orders");
    static final QualifiedName ASIDE = QualifiedName.parse("aside");
    static final QualifiedName STATUS = QualifiedName.parse("status");
    static final QualifiedName EMAIL = QualifiedName.parse("email");

    private Names() {}
}
