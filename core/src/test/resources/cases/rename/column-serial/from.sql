create table visits (no serial primary key, day date not null default current_date);
