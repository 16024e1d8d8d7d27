REVOKE SELECT ON TABLE "Odd one"."my table" FROM writer;
REVOKE SELECT ("a b") ON TABLE "Odd one"."my table" FROM reader;
