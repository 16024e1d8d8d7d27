create table t (id int primary key, n text not null default '7', m text);
