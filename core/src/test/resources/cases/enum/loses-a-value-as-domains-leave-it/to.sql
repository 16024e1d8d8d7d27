create type e2 as enum ('c', 'a', 'b');
create domain d2 as text[];
create table t4 (b d2 default '{q}', c text[]);
