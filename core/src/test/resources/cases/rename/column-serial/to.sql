create table visits (id serial primary key, day date not null default current_date);
