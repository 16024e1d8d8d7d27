create table events (id int, at date not null, parent int, primary key (id, at), parent_at date, foreign key (parent, parent_at) references events) partition by range (at);
create table events_old partition of events for values from (minvalue) to ('2021-01-01');
create table events_new partition of events for values from ('2021-01-01') to (maxvalue);
create table refs (id int primary key, event int, at date, foreign key (event, at) references events);
create table gone (event int, at date, foreign key (event, at) references events);
