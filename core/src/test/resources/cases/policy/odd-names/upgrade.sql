CREATE POLICY "My ""Policy" ON "Odd Schema"."My ""Table" TO reader USING ("Who" = 'it''s'::text);
COMMENT ON POLICY "My ""Policy" ON "Odd Schema"."My ""Table" IS 'It''s';
