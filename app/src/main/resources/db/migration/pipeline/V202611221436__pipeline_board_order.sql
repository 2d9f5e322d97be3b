-- A column of the board reads its first cards along an index instead of sorting a third of all leads.
create index lead_status_received on lead (status, created_at desc, id);
create index lead_grade_received on lead (grade, created_at desc, id);
