insert into felt values ('[fine,glad]'), (null);
