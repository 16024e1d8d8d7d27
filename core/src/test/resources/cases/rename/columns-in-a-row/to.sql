create table chain (id bigint primary key, b text, c text, d text);
