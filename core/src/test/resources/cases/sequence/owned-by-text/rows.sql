insert into notes values ('a');
