package io.whimbrel.hibernate.entities.guide;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The guide's application: an enum in its own order, comments, a field initialiser. */
@SuppressWarnings("deprecation") // Hibernate 7 prefers what 6.6 lacks
public final class Guide {

    private Guide() {}

    enum UserStatus {
        suspended,
        active,
        inactive
    }

    @Entity(name = "User")
    @Table(name = "users")
    @Comment("Who may log in, and who mayn't")
    static class User {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        @Column(nullable = false, length = 100)
        @Comment("Name")
        String name;

        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        @Column(nullable = false)
        @Comment("The user's status")
        UserStatus status = UserStatus.active;
    }
}
