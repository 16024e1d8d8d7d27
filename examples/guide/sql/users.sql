create unique index users_name_key on users (lower(name)) where status <> 'suspended';

alter table users add constraint users_visits_check check (visits >= 0);
