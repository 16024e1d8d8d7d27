create table b (id serial primary key, x text unique);
create table a (id serial primary key, y integer);
create index a_y_idx on a (y);
