insert into "Users" values ('a');
