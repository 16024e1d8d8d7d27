insert into t values (1, '["(1,2)","(3,4)")', array['["(1,2)","(3,4)")', '(,"(7,)")', null]::r[]), (2, 'empty', '{}'), (3, null, null);
