create domain positive as int default 1 not null;
create table items (id int primary key, amount positive);
comment on domain positive is 'Never zero';
