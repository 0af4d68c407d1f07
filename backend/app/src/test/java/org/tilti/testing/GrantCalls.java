package org.tilti.testing;

/** Calls that grant money, with the rules of the mini-grants of Working Together for Development. */
public final class GrantCalls {
    /** The terms as whoever asks reads them. */
    public static final String TERMS = """
            {"mode": "COMPETITIVE", "budget": {"amount": "20000.00", "currency": "EUR"},
             "smallest": {"amount": "500.00", "currency": "EUR"}, "largest": {"amount": "2000.00", "currency": "EUR"},
             "ownShare": "50.00", "inKindShare": "20.00",
             "bonuses": [{"code": "priority", "name": {"en": {"text": "Priority countries", "state": "SOURCE"}},
                          "points": 10, "countries": ["GE", "BY", "AM", "AZ"]},
                         {"code": "youth", "name": {"en": {"text": "Young people", "state": "SOURCE"}}, "points": 5,
                          "countries": []}],
             "costCategories": [{"code": "travel", "name": {"en": {"text": "Travel", "state": "SOURCE"}}},
                                {"code": "catering", "name": {"en": {"text": "Catering", "state": "SOURCE"}},
                                 "mostShare": "25.00"}],
             "documents": [{"code": "letter", "name": {"en": {"text": "Letter of the partner", "state": "SOURCE"}},
                            "required": false}],
             "sections": [{"code": "purpose", "question": {"en": {"text": "What for?", "state": "SOURCE"}},
                           "hint": {"en": {"text": "What will be different", "state": "SOURCE"}}, "atMost": 2000,
                           "required": true}],
             "reviewCriteria": [{"code": "relevance", "name": {"en": {"text": "Relevance", "state": "SOURCE"}},
                                 "guidance": {"en": {"text": "Whom it helps", "state": "SOURCE"}}, "weight": 60,
                                 "minimum": 2},
                                {"code": "plan", "name": {"en": {"text": "Plan", "state": "SOURCE"}}, "weight": 40}],
             "minimumPoints": 60, "reviewers": 2, "blind": true, "decisionBy": "2099-07-31",
             "resultsFrom": "2099-08-01", "startsFrom": "2099-08-01", "endsBy": "2099-12-31", "reportBy": "2100-01-31"}""";

    private GrantCalls() {}

    /** With nothing but a title, a zone and these fields, in which quotation marks may be single. */
    public static String bare(String fields) {
        return """
                {"kind": "GRANT", "title": {"en": {"text": "Mini-grants"}}, "zone": "Europe/Riga", %s}"""
                .formatted(fields.replace('\'', '"'));
    }

    /** A call that can be published and then is open. */
    public static String draft(String title) {
        return """
                {"kind": "GRANT", "title": {"en": {"text": "%s"}}, "summary": {"en": {"text": "In short"}},
                 "opensAt": "2021-05-03T06:00:00Z", "closesAt": "2099-06-10T20:59:59Z", "zone": "Europe/Riga",
                 "languages": ["en", "lv"], "themes": ["test-theme"],
                 "criteria": [{"kind": "ORGANISATION_TYPE", "types": ["MUNICIPALITY", "NGO", "ASSOCIATION"]}],
                 "grant": %s}""".formatted(title, TERMS);
    }

    public static Given.Thing open() {
        return published(draft("Mini-grants " + Given.unique()));
    }

    /** A call of its own project. */
    public static Given.Thing published(String draft) {
        return Given.published(Given.created(Actor.COORDINATOR, project().path() + "/calls", draft));
    }

    /** Led by test-north together with test-league. */
    public static Given.Thing project() {
        Given.theCast();
        return Given.published(Given.created(Actor.COORDINATOR, "/projects",
                Given.project("Project " + Given.unique(), Actor.NORTH).replace("\"LEAD\"}", """
                        "LEAD"}, {"organisation": "test-league", "role": "LEAD"}""")));
    }
}
