create type span as range (subtype = float8);
create type stretch as range (subtype = float8, multirange_type_name = ways);
create table t (id bigint primary key, p span default span(1, 2, '[]'), m span_multirange default span_multirange(span(1, 2)), w stretch default stretch(5, 6));
create table counted (id integer generated always as identity);
