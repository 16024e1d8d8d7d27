grant select on films to reader with grant option;
grant update (title) on films to writer;
grant select on titles, events_2020 to reader;
