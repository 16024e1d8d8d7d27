create table orders (id bigint primary key, former_state text, state integer not null default 0);
