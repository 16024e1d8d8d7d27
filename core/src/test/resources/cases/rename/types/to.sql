create type place as (street text, postcode text);
create domain mail as text check (value like '%@%');
create type period as range (subtype = numeric);
create table users (id bigint primary key, home place, mail mail not null, during period);
