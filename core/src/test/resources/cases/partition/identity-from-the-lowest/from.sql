create table events (id bigint generated always as identity (minvalue -9223372036854775808 start -9223372036854775808), at date not null);
