create domain code as varchar(10) check (value <> '');
create table t (id int primary key, code code not null default 'x');
