comment on schema public is 'It''s the shop''s';
