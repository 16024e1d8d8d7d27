insert into audit.t values (1, 'a', 'b');
insert into u (id) values (1);
