insert into users values ('2f1b6a3e-8c1d-4f5e-9a7b-0123456789ab');
insert into posts values (1, '2f1b6a3e-8c1d-4f5e-9a7b-0123456789ab');
