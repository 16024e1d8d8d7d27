create table users (id bigint not null, boss bigint, constraint users_id_key unique (id));
alter table users add constraint users_boss_fkey foreign key (boss) references users (id);
alter table users add constraint users_pkey primary key (id);
