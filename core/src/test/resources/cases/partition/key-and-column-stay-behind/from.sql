CREATE TABLE shop (id bigint PRIMARY KEY);
CREATE TABLE item (id bigint, code text, shop bigint REFERENCES shop, UNIQUE (id, code)) PARTITION BY LIST (id);
CREATE TABLE item_1 PARTITION OF item FOR VALUES IN (1);
