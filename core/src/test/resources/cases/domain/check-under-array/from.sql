create domain code as text;
create type label as (code code);
create table items (id int primary key, codes code[] default '{a}', label label, code code);
