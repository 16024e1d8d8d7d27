create table visits (id integer generated always as identity primary key, day date);
