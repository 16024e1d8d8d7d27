create schema "Odd Schema";
create table "Odd Schema"."My ""Table" ("Who" text);
create policy "My ""Policy" on "Odd Schema"."My ""Table" to reader using ("Who" = 'it''s');
comment on policy "My ""Policy" on "Odd Schema"."My ""Table" is 'It''s';
