comment on schema public is 'All that the shop needs';
