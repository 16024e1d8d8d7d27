create table "order" ("user" bigint primary key, "select" varchar(20) not null default 'x', constraint "table" check ("select" <> ''));
comment on column "order"."select" is 'x';
