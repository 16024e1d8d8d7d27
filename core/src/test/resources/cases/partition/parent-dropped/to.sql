create table events_2024 (id bigint not null, at date not null, kind text default 'x');
