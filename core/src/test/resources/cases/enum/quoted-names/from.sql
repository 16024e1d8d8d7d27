create type "User Status" as enum ('it''s on', 'off "now"');
create table "Users" ("Id" int primary key, "Status" "User Status" not null default 'it''s on');
