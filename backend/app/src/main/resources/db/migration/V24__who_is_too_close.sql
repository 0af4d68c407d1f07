-- Whose applications somebody is too close to is looked up for each page of those who judge and decide.
create index grant_application_of_submission on grant_application (submission_id);
create index grant_check_barred on grant_check using gin (barred);
create index grant_submission_partners on grant_submission using gin ((content -> 'answers' -> 'partners') jsonb_path_ops);
