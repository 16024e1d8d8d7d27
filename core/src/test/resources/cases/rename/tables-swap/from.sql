create table a (id serial primary key, x text unique);
create table b (id serial primary key, y integer);
create index b_y_idx on b (y);
