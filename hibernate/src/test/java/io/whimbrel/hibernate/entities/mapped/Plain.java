package io.whimbrel.hibernate.entities.mapped;

/** A class without annotations, for mapping files. */
public class Plain {
    Long id;
    String name = "plain";
}
