create schema reporting;
comment on schema reporting is 'Read only';
