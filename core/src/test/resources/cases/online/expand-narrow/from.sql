create table orders (id bigint primary key, name character varying(50), price numeric(12,4) not null);
