create table journal (id bigint not null, day date not null, primary key (id, day)) partition by range (day);
create table journal_1 partition of journal for values from ('2026-01-01') to ('2026-02-01');
create index journal_day_idx on journal (day);
