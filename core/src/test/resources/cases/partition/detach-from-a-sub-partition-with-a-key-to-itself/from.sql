create table events (id integer, at date, parent integer, parent_at date, constraint events_pkey primary key (id, at),
    constraint events_parent foreign key (parent, parent_at) references events) partition by range (at);
create table events_2025 partition of events for values from ('2025-01-01') to ('2026-01-01') partition by range (id);
create table events_2025_a partition of events_2025 for values from (1) to (10);
create table events_2025_b partition of events_2025 default;
create table events_2026 partition of events for values from ('2026-01-01') to ('2027-01-01');
