create type "User Status" as enum ('it''s on', 'off');
create table "Users" ("Id" int primary key, "Status" "User Status" not null default 'off');
