CREATE SEQUENCE "User ids";
ALTER TABLE "Users" ADD COLUMN "Id" bigint DEFAULT nextval('"User ids"'::regclass) NOT NULL;
ALTER SEQUENCE "User ids" OWNED BY "Users"."Id";
