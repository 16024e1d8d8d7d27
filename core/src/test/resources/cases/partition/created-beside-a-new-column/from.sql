create table events (at date not null) partition by range (at);
