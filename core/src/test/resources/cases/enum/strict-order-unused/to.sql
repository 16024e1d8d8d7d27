create type mood as enum ('happy', 'ok', 'sad');
