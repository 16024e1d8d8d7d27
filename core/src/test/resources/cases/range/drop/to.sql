create table stays (room integer);
