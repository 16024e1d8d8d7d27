create type status as enum ('active', 'inactive', 'suspended');
comment on type status is 'Whether one may log in';
