-- A person's own tasks, the most urgent or the newest first, without reading all of them.
create index open_task_of_person_by_priority on open_task (assignee, priority desc, due_at, id) where assignee is not null;
create index open_task_of_person_by_age on open_task (assignee, created_at desc, id desc) where assignee is not null;
