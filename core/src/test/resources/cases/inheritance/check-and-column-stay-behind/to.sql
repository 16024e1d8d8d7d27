CREATE TABLE item (id bigint, size integer);
