create table chain (id bigint primary key, a text, b text, c text);
