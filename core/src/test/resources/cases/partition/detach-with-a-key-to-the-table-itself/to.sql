create table events (id integer, at date, parent integer, parent_at date, constraint events_pkey primary key (id, at),
    constraint events_parent foreign key (parent, parent_at) references events) partition by range (at);
create table events_2026 partition of events for values from ('2026-01-01') to ('2027-01-01');
create table events_rest partition of events default;
create table events_2025 (id integer, at date, parent integer, parent_at date, constraint events_2025_pkey primary key (id, at),
    constraint events_parent foreign key (parent, parent_at) references events);
