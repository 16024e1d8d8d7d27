insert into users select 'u' || n from generate_series(1, 50) n;
insert into "Orders" select date '2026-01-01' + n from generate_series(1, 50) n;
insert into lines_of values (1);
