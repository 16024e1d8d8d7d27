insert into users values (1, 'a');
grant select on named to reader with grant option;
grant update (name) on named to writer;
