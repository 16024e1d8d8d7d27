create table docs (id bigint primary key, title text, body text, lang regconfig default 'simple', ts tsvector generated always as (to_tsvector('english', coalesce(title, '') || ' ' || body)) stored);
create index docs_ts on docs using gin (ts);
create function touched() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger tr1 before update of body on docs for each row when (old.body is distinct from new.body) execute function touched();
create trigger tr2 after update on docs referencing old table as o new table as n for each statement execute function touched();
create publication pub for table docs (id, title, body) where (id > 20);
create view w as select id, title from docs where title <> '' with cascaded check option;
create view w2 as select * from w with local check option;
alter view w2 alter title set default 'x';
