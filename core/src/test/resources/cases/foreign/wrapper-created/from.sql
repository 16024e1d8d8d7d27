create function judge(text[], oid) returns boolean language sql as 'select true';
