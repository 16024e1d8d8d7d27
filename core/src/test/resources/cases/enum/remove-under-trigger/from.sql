create type mood as enum ('sad', 'ok', 'happy');
create table people (id int primary key, mood mood);
create function touch() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger on_sad before update on people for each row when (new.mood = 'sad') execute function touch();
create trigger on_mood after update of mood on people for each row execute function touch();
