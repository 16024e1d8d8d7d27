insert into users values (1);
insert into posts (user_id) values (1);
