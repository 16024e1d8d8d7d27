package io.whimbrel.hibernate.entities.naming;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Names for a strategy to work on. */
public final class Naming {

    private Naming() {}

    @Entity(name = "PurchaseItem")
    static class PurchaseItem {
        @Id
        Long itemId;

        int unitPrice = 1;
    }
}
