ALTER TABLE email ADD COLUMN n integer;
ALTER POLICY p ON email USING (email::text = 'y'::ext.citext::text);
