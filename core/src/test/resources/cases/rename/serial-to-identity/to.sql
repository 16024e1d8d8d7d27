create table u (number bigint generated always as identity primary key, n text);
