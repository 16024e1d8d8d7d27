create schema "Odd one";
create table "Odd one"."my table" ("a b" int);
grant select ("a b") on "Odd one"."my table" to reader;
grant select on "Odd one"."my table" to writer;
