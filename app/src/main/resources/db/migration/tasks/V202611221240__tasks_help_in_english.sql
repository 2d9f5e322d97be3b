alter table open_task add column help_en text;
