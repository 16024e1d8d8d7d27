insert into events_2020 values (1, '2020-02-01', 'a');
