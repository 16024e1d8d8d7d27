insert into countries values (1, 'it');
insert into people values (1, null);
