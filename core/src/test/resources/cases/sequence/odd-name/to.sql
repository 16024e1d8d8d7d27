create sequence "User ids";
create table "Users" (name text, "Id" bigint not null default nextval('"User ids"'));
alter sequence "User ids" owned by "Users"."Id";
