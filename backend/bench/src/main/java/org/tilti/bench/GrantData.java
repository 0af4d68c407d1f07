package org.tilti.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A grant call with so many applications, each reviewed by two of a panel of ten; and one of which as many are awarded. */
final class GrantData {
    /** Slug of the organisation for which everybody acts who asks. */
    static final String LEAD = "lead";
    static final String COORDINATOR = "coordinator";
    static final String REVIEWER = "reviewer-1";

    private static final String TERMS = """
            {"mode": "COMPETITIVE", "budget": {"amount": "90000000.00", "currency": "EUR"},
             "smallest": {"amount": "500.00", "currency": "EUR"}, "largest": {"amount": "2000.00", "currency": "EUR"},
             "ownShare": "50.00", "inKindShare": "20.00",
             "bonuses": [{"code": "priority", "name": {"en": {"text": "Priority countries", "state": "SOURCE"}},
                          "points": 10, "countries": ["GE", "MD"]}],
             "costCategories": [{"code": "travel", "name": {"en": {"text": "Travel", "state": "SOURCE"}}}],
             "reviewCriteria": [{"code": "relevance", "name": {"en": {"text": "Relevance", "state": "SOURCE"}},
                                 "guidance": {"en": {"text": "Whom it helps", "state": "SOURCE"}}, "weight": 60,
                                 "minimum": 2},
                                {"code": "plan", "name": {"en": {"text": "Plan", "state": "SOURCE"}},
                                 "guidance": {"en": {"text": "How it is done", "state": "SOURCE"}}, "weight": 40}],
             "minimumPoints": 40, "reviewers": 2, "blind": false, "decisionBy": "2099-07-31",
             "startsFrom": "2099-08-01", "endsBy": "2099-12-31", "reportBy": "2100-01-31"}""";

    private final String url;
    private final RunningApi api;

    GrantData(String url, RunningApi api) {
        this.url = url;
        this.api = api;
    }

    /** Slug of the call that was made. */
    String fill(int applications) throws SQLException {
        try (var database = connect(); var statement = database.createStatement()) {
            statement.execute("""
                    insert into theme (code, version, name, position, updated_at)
                    values ('education', 0, '{"en": {"text": "Education", "state": "SOURCE"}}', 1, now())""");
            statement.execute("""
                    insert into organisation (id, version, slug, type, name, country, working_languages, created_at,
                                              updated_at)
                    select uuidv7(), 0, case i when 0 then '%s' else 'town-' || i end, 'MUNICIPALITY',
                           jsonb_build_object('en', jsonb_build_object('text', 'Town ' || i, 'state', 'SOURCE')),
                           'LV', '{en}', now(), now()
                      from generate_series(0, %d) i""".formatted(LEAD, applications));
        }
        var project = api.post("/api/v1/projects", "", """
                {"title": {"en": {"text": "Small grants"}}, "summary": {"en": {"text": "In short"}},
                 "goal": {"en": {"text": "To visit each other"}}, "themes": ["education"], "countries": ["LV"],
                 "period": {"from": "2021-09-01", "to": "2022-02-28", "precision": "SEASON"},
                 "participants": [{"organisation": "%s", "role": "LEAD"}]}""".formatted(LEAD), COORDINATOR);
        api.post(project.path() + "/publish", project.version(), "", COORDINATOR);
        var reviewed = call(project);
        call(project);
        try (var database = connect(); var statement = database.createStatement()) {
            statement.execute("select setseed(0.5)");
            statement.execute("""
                    insert into grant_application (id, version, call_id, applicant_id, state, reference, answers, prefilled,
                                                   sharing, created_at, updated_at)
                    select uuidv7(), 0, c.id, o.id, 'DRAFT', 'GA-' || row_number() over (), jsonb_build_object(
                             'title', 'A visit to ' || o.slug, 'language', 'en', 'themes', '["education"]'::jsonb,
                             'sections', jsonb_build_array(jsonb_build_object('section', 'purpose', 'text',
                                                                              repeat('To learn from each other. ', 40))),
                             'partners', jsonb_build_array(jsonb_build_object('name', 'A partner', 'country',
                                         (array['GE', 'LV', 'UA', 'MD'])[1 + cast(floor(random() * 4) as int)])),
                             'budget', jsonb_build_array(jsonb_build_object('category', 'travel', 'text', 'Tickets',
                                         'quantity', '2', 'unitPrice', '{"amount": "1000.00", "currency": "EUR"}'::jsonb)),
                             'requested', '{"amount": "1000.00", "currency": "EUR"}'::jsonb,
                             'own', '{"money": {"amount": "1000.00", "currency": "EUR"}}'::jsonb), '[]', '[]',
                           now(), now() - random() * interval '90 days'
                      from call c, organisation o where o.slug <> '%s'""".formatted(LEAD));
            statement.execute("""
                    insert into grant_submission (id, application_id, number, at, content)
                    select id, id, 1, created_at, jsonb_build_object('answers', answers, 'facts', '{}'::jsonb, 'outcomes',
                                                                     '[]'::jsonb) from grant_application""");
            statement.execute("""
                    update grant_application set submission_id = id, submitted_at = updated_at,
                           state = case call_id when (select id from call where slug = '%s') then 'UNDER_REVIEW'
                                   else 'APPROVED' end,
                           decided_at = case call_id when (select id from call where slug = '%1$s') then null else now() end"""
                    .formatted(reviewed));
            statement.execute("""
                    insert into grant_check (id, application_id, call_id, number, submission, findings, checked_by, checked_at,
                                             barred)
                    select a.id, a.id, a.call_id, row_number() over (partition by a.call_id), 1, '[]', '%s', now(),
                           array[o.slug] from grant_application a join organisation o on o.id = a.applicant_id"""
                    .formatted(COORDINATOR));
            statement.execute("""
                    insert into review_panel (id, version, call_id, reviewers)
                    select uuidv7(), 0, c.id, (select jsonb_agg(jsonb_build_object('person', 'reviewer-' || i,
                             'organisation', '%s', 'name', 'Reviewer ' || i)) from generate_series(0, 9) i) from call c"""
                    .formatted(LEAD));
            statement.execute("""
                    insert into review (id, version, application_id, person, organisation, name, state, scores, assigned_at,
                                        given_at)
                    select uuidv7(), 0, k.application_id, 'reviewer-' || (k.number * 2 + i) %% 10, '%s', 'Reviewer', 'GIVEN',
                           jsonb_build_array(
                             jsonb_build_object('criterion', 'relevance', 'notApplicable', false, 'justification',
                                                repeat('It helps many. ', 10), 'score', 2 + floor(random() * 4)),
                             jsonb_build_object('criterion', 'plan', 'notApplicable', false, 'justification',
                                                repeat('Days are missing. ', 10), 'score', 2 + floor(random() * 4))),
                           now() - random() * interval '30 days', now()
                      from grant_check k, generate_series(0, 1) i""".formatted(LEAD));
            statement.execute("vacuum analyze");
        }
        return reviewed;
    }

    /** Of something that has nothing to do with the call. */
    void changeElsewhere() {
        execute("update theme set version = version + 1");
    }

    /** Of one review, after which the call is ranked anew. */
    void changeReview() {
        execute("update review set version = version + 1 where id = (select id from review order by id limit 1)");
    }

    private void execute(String sql) {
        try (var database = connect(); var statement = database.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Published, and closed. */
    private String call(RunningApi.Made project) {
        var call = api.post(project.path() + "/calls", "", """
                {"kind": "GRANT", "title": {"en": {"text": "Mini-grants"}}, "summary": {"en": {"text": "In short"}},
                 "opensAt": "2021-05-03T06:00:00Z", "closesAt": "2021-06-10T20:59:59Z", "zone": "Europe/Riga",
                 "languages": ["en"], "themes": ["education"], "grant": %s}""".formatted(TERMS), COORDINATOR);
        api.post(call.path() + "/publish", call.version(), "", COORDINATOR);
        return call.slug();
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, "tilti", "tilti");
    }
}
