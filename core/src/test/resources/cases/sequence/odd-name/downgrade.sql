-- data loss: all values of Users.Id
ALTER TABLE "Users" DROP COLUMN "Id";
