insert into rooms values (1, 'hall');
refresh materialized view copies;
