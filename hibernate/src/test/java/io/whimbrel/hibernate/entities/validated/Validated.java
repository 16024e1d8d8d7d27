package io.whimbrel.hibernate.entities.validated;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What Bean Validation says of columns. */
public final class Validated {

    private Validated() {}

    @Entity(name = "Form")
    static class Form {
        @Id
        Long id;

        @NotNull
        @Size(max = 42)
        String title;

        @Max(9)
        int grade;
    }
}
