insert into users values (1, 'a');
grant select on totals to reader;
