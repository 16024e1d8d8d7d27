insert into city values (1);
insert into capital values (1, 'Riga'), (2, 'Oslo');
