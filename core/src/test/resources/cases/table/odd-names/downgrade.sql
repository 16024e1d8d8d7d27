-- data loss: all rows of child
DROP TABLE child;
-- data loss: all rows of "Ünïcode ""quoted"" $table"
DROP TABLE "Ünïcode ""quoted"" $table";
