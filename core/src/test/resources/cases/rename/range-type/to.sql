create type length as range (subtype = float8);
create type way as range (subtype = float8, multirange_type_name = ways);
create table t (id bigint primary key, s length default length(1, 2, '[]'), m length_multirange default length_multirange(length(1, 2)), l ways default ways());
