DROP POLICY "My ""Policy" ON "Odd Schema"."My ""Table";
