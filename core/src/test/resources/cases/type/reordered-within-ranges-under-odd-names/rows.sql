insert into "My App"."T 'a'" values
(1, '["(1,a,3)","(2,b,4)")', array[row('["(1,a,3)","(2,b,4)")', '{["(1,a,3)","(2,b,4)")}', '[4:5]={empty,NULL}')::"My App"."Holder", null], '{}'), (2, null, null, null);
