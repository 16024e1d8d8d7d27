create type span as range (subtype = float8);
create type stretch as range (subtype = float8, multirange_type_name = stretches);
create table t (id bigint primary key, s span default span(1, 2, '[]'), m span_multirange default span_multirange(span(1, 2)), l stretches default stretches());
