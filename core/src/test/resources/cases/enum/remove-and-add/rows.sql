insert into people values (1, 'ok'), (2, 'sad');
insert into days values ('2026-01-01', 'ok');
