create table visits (no integer generated always as identity primary key, day date);
