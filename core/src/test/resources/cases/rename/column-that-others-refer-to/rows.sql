insert into countries values ('de');
insert into cities values (1, 'de');
insert into streets values (1, 1, 'de');
