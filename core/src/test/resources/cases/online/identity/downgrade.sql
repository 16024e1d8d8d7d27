
DROP INDEX "Orders_No";

-- data loss: all values of lines_of.id
ALTER TABLE lines_of DROP COLUMN id;

ALTER TABLE users DROP CONSTRAINT users_pkey;

-- data loss: all values of users.id
ALTER TABLE users DROP COLUMN id;

ALTER TABLE "Orders" DROP CONSTRAINT "Orders_No_check";

-- data loss: all values of Orders.No
ALTER TABLE "Orders" DROP COLUMN "No";
