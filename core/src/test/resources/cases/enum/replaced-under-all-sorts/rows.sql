insert into app.orders(st, total) values ('new', 1), ('paid', 2.5), (null, null); insert into app.log values ('new', default, 1), ('paid', array['void','new']::app.status[], 2);
