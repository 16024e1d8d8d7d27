create table users (id bigint primary key, boss bigint, constraint users_id_check check (id > 0));
alter table users add constraint users_boss_fkey foreign key (boss) references users not valid;
alter table users add constraint users_boss_check check (boss > 0) not valid;
