-- data loss: all rows of user
DROP TABLE "user";
-- data loss: all rows of order
DROP TABLE "order";
