create type span as range (subtype = float8);
create type period as range (subtype = float8);
create type stretch as range (subtype = float8, multirange_type_name = stretches);
create type way as range (subtype = float8, multirange_type_name = ways);
create table t (id bigint primary key, p period default period(1, 2, '[]'), m period_multirange default period_multirange(period(1, 2)), s span default span(3, 4), w way default way(5, 6));
create table numbered (id integer generated always as identity);
