CREATE TABLE item (
    id bigint,
    code text,
    shop bigint,
    CONSTRAINT item_id_code_key UNIQUE (id, code),
    CONSTRAINT item_shop_fkey FOREIGN KEY (shop) REFERENCES shop(id)
) PARTITION BY LIST (id);
ALTER TABLE item_1 ADD COLUMN code text;
ALTER TABLE item_1 ADD COLUMN shop bigint;
-- may fail: if a row of item_1 is out of its bounds
ALTER TABLE item ATTACH PARTITION item_1 FOR VALUES IN ('1');
