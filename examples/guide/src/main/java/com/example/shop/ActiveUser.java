package com.example.shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.View;

@Entity
@Immutable
@Table(name = "active_users")
@View(query = "select id, name, visits from users where status = 'active'")
public class ActiveUser {

    @Id
    private Long id;

    private String name;

    private Long visits;
}
