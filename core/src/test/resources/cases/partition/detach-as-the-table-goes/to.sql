create table events_2025 (id integer, at date, parent integer, parent_at date, constraint events_2025_pkey primary key (id, at));
