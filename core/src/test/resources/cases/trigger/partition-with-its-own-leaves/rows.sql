insert into events_1 values (1, 1, 'a');
