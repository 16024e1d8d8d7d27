create table old (id bigint not null, code text, span int4range,
    constraint old_pkey primary key (id) with (fillfactor = 70),
    constraint "Odd key" unique (code) with (deduplicate_items = off, fillfactor = 60) deferrable initially deferred,
    constraint old_span exclude using gist (span with &&) with (fillfactor = 80));
comment on constraint "Odd key" on old is 'No two alike';
comment on index "Odd key" is 'It''s not as full';
comment on index old_pkey is 'By number';
comment on index old_span is 'By span';
create table made (id bigint, code text, primary key (id) with (fillfactor = 50),
    constraint made_code unique (code) include (id) with (fillfactor = 40) deferrable);
comment on index made_code is 'By code';
comment on constraint made_pkey on made is 'The key';
create schema audit;
create table audit.made (id bigint primary key with (fillfactor = 90));
comment on index audit.made_pkey is 'Elsewhere';
