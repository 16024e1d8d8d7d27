create function kept() returns integer language sql immutable as 'select 1';
