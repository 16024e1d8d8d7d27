insert into users (id, name) values (1, 'a');
grant select (label) on users to reader;
