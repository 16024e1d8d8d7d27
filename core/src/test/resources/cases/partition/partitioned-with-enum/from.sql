create type mood as enum ('sad', 'happy', 'gone'); create table events (id int, at date not null, mood mood default 'sad');
