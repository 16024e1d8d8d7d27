create table "Odd.Table" (id bigint primary key, "a b" text, "Case" text);
