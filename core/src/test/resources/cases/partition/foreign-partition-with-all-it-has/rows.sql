insert into ev (id, note) values (1, 'a'), (99, null);
