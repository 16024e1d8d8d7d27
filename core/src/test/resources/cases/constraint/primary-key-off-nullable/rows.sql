insert into codes values ('a');
