insert into log values ('then');
