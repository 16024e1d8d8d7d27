insert into o values (1, 'new', array[row('a',1,'new')::oline], '{new,gone}', '{[1,3),[5,6)}'); insert into h values (1, '{new}', row('b',2,'gone')::oline);
