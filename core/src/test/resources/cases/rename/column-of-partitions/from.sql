create table logs (id bigint not null, day date not null, text text not null check (text <> ''), primary key (id, day)) partition by range (day);
create table logs_1 partition of logs for values from ('2026-01-01') to ('2026-02-01');
create table logs_2 partition of logs for values from ('2026-02-01') to ('2026-03-01');
create index logs_text_idx on logs (text);
