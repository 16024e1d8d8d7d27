insert into events values (1, '2020-02-02', 'a'), (2, '2021-02-02', 'b');
insert into holders select events, events, array[events, null] from events;
insert into holders values (null, null, '[2:2]={NULL}');
