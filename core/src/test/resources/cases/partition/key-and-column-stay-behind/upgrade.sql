ALTER TABLE item DETACH PARTITION item_1;
ALTER TABLE item_1 DROP CONSTRAINT item_shop_fkey;
-- data loss: all values of item_1.shop
ALTER TABLE item_1 DROP COLUMN shop;
ALTER TABLE item_1 DROP CONSTRAINT item_1_id_code_key;
-- data loss: all values of item_1.code
ALTER TABLE item_1 DROP COLUMN code;
-- data loss: all rows of item
DROP TABLE item;
