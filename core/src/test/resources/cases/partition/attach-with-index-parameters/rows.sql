insert into events_2024 values (1, '2024-05-01', 'a');
