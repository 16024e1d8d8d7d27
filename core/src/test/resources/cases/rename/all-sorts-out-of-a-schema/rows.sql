insert into audit.events (kind, code, place) values ('a', 'x', row(1, 2));
