GRANT SELECT ON TABLE "Odd one"."my table" TO writer;
GRANT SELECT ("a b") ON TABLE "Odd one"."my table" TO reader;
