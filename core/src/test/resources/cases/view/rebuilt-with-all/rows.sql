insert into users values (1, 'A');
refresh materialized view m;
