create table old (id bigint not null, code text, span int4range);
