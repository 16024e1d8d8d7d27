create table orders (id bigint primary key, name character varying(20), price numeric(10,2) not null);
