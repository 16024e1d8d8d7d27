create domain positive as int constraint above_zero check (value > 0);
