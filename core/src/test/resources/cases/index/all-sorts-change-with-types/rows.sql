insert into e (doc, tags, span, geo_k) values ('{"body":"the cats","a":1}', '{x,y}', '[2024-01-01,2024-02-01)', 1);
