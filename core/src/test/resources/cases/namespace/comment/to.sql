create schema app;
comment on schema app is 'What it''s for';
