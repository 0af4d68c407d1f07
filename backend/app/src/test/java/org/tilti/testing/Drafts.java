package org.tilti.testing;

/** Drafts in which every field is filled. */
public final class Drafts {
    private static final String NAME = "{\"en\": {\"text\": \"Text\", \"state\": \"SOURCE\"}, "
            + "\"lv\": {\"text\": \"Teksts\", \"state\": \"HUMAN\"}}";
    private static final String DOCUMENT = """
            {"kind": "PUBLICATION", "title": %1$s, "url": "https://example.org/a.pdf", "languages": ["en"],
             "publishedOn": "2022-03-01", "by": "test-north", "award": %1$s}""".formatted(NAME);
    private static final String CRITERIA = """
            [{"kind": "COUNTRY", "side": "HOST", "countries": ["LV"]},
             {"kind": "ORGANISATION_TYPE", "side": "HOST", "types": ["MUNICIPALITY"]},
             {"kind": "POPULATION", "side": "HOST", "from": 400, "to": 50000}, {"kind": "NOT_CAPITAL", "side": "HOST"},
             {"kind": "MEMBERSHIP", "side": "HOST", "associations": ["test-north"]},
             {"kind": "CONTACT_LANGUAGE", "side": "HOST", "languages": ["en", "uk"]},
             {"kind": "THEMES", "side": "HOST", "atLeast": 1, "themes": ["test-theme"]},
             {"kind": "NEW_PARTNERSHIP", "side": "HOST", "countries": ["UA"]},
             {"kind": "DECLARATION", "side": "HOST", "code": "motivation", "text": %s}]""".formatted(NAME);

    private Drafts() {}

    public static String organisation() {
        return """
                {"slug": "%2$s", "type": "MUNICIPALITY", "name": %1$s, "shortName": %1$s, "description": %1$s,
                 "country": "LV", "nationalCode": "%2$s", "region": %1$s,
                 "population": {"count": 27400, "year": 2024, "source": %1$s}, "areaKm2": 2501.40,
                 "location": {"latitude": 56.9667, "longitude": 21.9667}, "capital": false,
                 "website": "https://www.example.org", "workingLanguages": ["lv", "en"], "memberOf": ["test-north"],
                 "validFrom": "2009-07-01", "validTo": "2021-06-30", "successor": "test-south"}"""
                .formatted(NAME, "full-" + Given.unique());
    }

    public static String project() {
        return """
                {"slug": "%2$s", "title": %1$s, "summary": %1$s, "goal": %1$s, "description": %1$s, "joining": %1$s,
                 "period": {"from": "2021-09-01", "to": "2022-02-28", "precision": "SEASON"}, "durationMonths": 18,
                 "themes": ["test-theme"], "expertFields": ["test-theme"], "sdgs": [11, 17], "countries": ["LV", "UA"],
                 "workingLanguages": ["en"],
                 "participants": [{"organisation": "test-north", "role": "LEAD", "note": %1$s},
                                  {"organisation": "test-south", "role": "FUNDER"}],
                 "funding": [{"programme": %1$s, "instrument": %1$s, "managedBy": "test-south",
                              "donors": ["test-south"], "donorCountries": ["DE"],
                              "amount": {"amount": "2000.00", "currency": "EUR"}, "note": %1$s}],
                 "benefits": [%1$s], "principles": [%1$s], "tasks": [%1$s], "appeals": [%1$s],
                 "figures": [{"value": 21, "label": %1$s}], "documents": [%3$s],
                 "contact": {"function": %1$s, "email": "office@example.org", "phone": "+371 60000000",
                             "url": "https://example.org/contact"}}"""
                .formatted(NAME, "full-" + Given.unique(), DOCUMENT);
    }

    public static String activity() {
        return """
                {"reference": "%2$s", "type": "FORUM", "title": %1$s, "description": %1$s,
                 "period": {"from": "2021-10-05", "to": "2021-10-06", "precision": "DAY"},
                 "online": true, "onlineUrl": "https://example.org/live",
                 "place": {"name": %1$s, "country": "LV", "location": {"latitude": 56.95, "longitude": 24.1}},
                 "participants": [{"organisation": "test-north", "role": "HOST", "function": %1$s, "topic": %1$s}],
                 "agenda": [{"on": "2021-10-05", "text": %1$s}], "attendance": {"count": 55, "note": %1$s},
                 "outputs": [%3$s], "themes": ["test-theme"], "languages": ["en"]}"""
                .formatted(NAME, "full-" + Given.unique(), DOCUMENT);
    }

    public static String partnership(String partner) {
        return """
                {"parties": [{"organisation": "test-north", "contacts": [{"function": %1$s,
                                "email": "office@example.org", "phone": "+371 60000000",
                                "url": "https://example.org/contact"}]},
                             {"organisation": "%2$s"}],
                 "state": "ENDED", "reason": %1$s, "origin": "SURVEY",
                 "since": {"date": "2003-06-14", "precision": "MONTH", "orEarlier": true},
                 "ended": {"date": "2019-06-14", "precision": "YEAR"}, "themes": ["test-theme"],
                 "agreement": {"title": %1$s, "signedOn": "2003-06-14", "url": "https://example.org/a.pdf"},
                 "story": %1$s, "source": %1$s, "documents": [%3$s],
                 "milestones": [{"period": {"from": "2005-05-05", "to": "2005-05-06", "precision": "DAY"},
                                 "text": %1$s}]}""".formatted(NAME, partner, DOCUMENT);
    }

    public static String theme() {
        return """
                {"name": %s, "position": 9000}""".formatted(NAME);
    }

    public static String ending() {
        return """
                {"reason": %s, "ended": {"date": "2019-06-14", "precision": "YEAR"}}""".formatted(NAME);
    }

    /** A call with criteria of all kinds. */
    public static String call(String slug) {
        return """
                {"slug": "%2$s", "kind": "PARTNERSHIP", "title": %1$s, "summary": %1$s, "description": %1$s,
                 "opensAt": "2098-05-03T06:00:00Z", "closesAt": "2099-06-10T20:59:59Z", "zone": "Europe/Riga",
                 "languages": ["en", "uk"], "themes": ["test-theme"], "places": {"hosts": 3, "seekers": 4},
                 "matching": {"themes": 45, "offers": 25, "size": 15, "languages": 10, "similarity": 5, "threshold": 30},
                 "criteria": %3$s}""".formatted(NAME, slug, CRITERIA);
    }

    public static String criteriaQuestion() {
        return """
                {"criteria": %s, "side": "HOST", "list": "NOT_MET", "of": 1}""".formatted(CRITERIA);
    }

    public static String eligibilityQuestion() {
        return """
                {"organisation": "test-north", "side": "HOST",
                 "facts": {"type": "MUNICIPALITY", "country": "LV", "population": 27400, "populationYear": 2024,
                           "capital": false, "memberOf": ["test-north"], "languages": ["en"], "themes": ["test-theme"],
                           "partners": [{"organisation": "test-south", "country": "UA"}], "declared": ["motivation"]}}""";
    }

    public static String interest(String call) {
        return """
                {"call": "%s", "organisation": "test-north", "side": "HOST"}""".formatted(call);
    }

    public static String answers() {
        return """
                {"motivation": {"text": "We are curious", "language": "en"}, "themes": ["test-theme"],
                 "languages": ["en", "lv"],
                 "contact": {"function": "Officer", "email": "office@example.org", "phone": "+371 60000000"},
                 "offers": {"themes": ["test-theme"], "text": "Experience"},
                 "needs": {"themes": ["test-theme"], "text": "Advice"},
                 "features": ["RIVER", "UNIVERSITY"], "declared": ["motivation"]}""";
    }

    public static String question() {
        return """
                {"question": "Who speaks English?", "answerBy": "2099-01-01T00:00:00Z"}""";
    }

    public static String reason() {
        return """
                {"reason": "A partner is there already."}""";
    }

    public static String release() {
        return """
                {"answerBy": "2099-01-01T00:00:00Z"}""";
    }

    public static String acceptance() {
        return """
                {"organisation": "test-north"}""";
    }

    public static String refusal() {
        return """
                {"organisation": "test-north", "reason": "Another partner was found"}""";
    }

    public static String message() {
        return """
                {"organisation": "test-north", "text": "Good day"}""";
    }
}
