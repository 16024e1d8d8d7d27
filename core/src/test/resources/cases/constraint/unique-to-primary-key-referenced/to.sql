create table users (
    id bigint not null,
    boss bigint,
    constraint users_pkey primary key (id),
    constraint users_boss_fkey foreign key (boss) references users (id));
