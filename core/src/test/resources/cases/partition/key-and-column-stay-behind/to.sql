CREATE TABLE shop (id bigint PRIMARY KEY);
CREATE TABLE item_1 (id bigint);
