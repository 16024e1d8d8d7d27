create table events (at date not null, kind text default 'x') partition by range (at);
create table events_2020 partition of events (kind default 'old' not null, constraint known check (kind <> ''))
    for values from ('2020-01-01') to ('2021-01-01');
