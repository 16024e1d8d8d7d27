create table events (at date not null, kind text default 'x') partition by range (at);
