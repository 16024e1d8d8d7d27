insert into audit.events (kind) values ('a');
insert into audit.same values (1, 'x');
insert into journal.entries values (5);
