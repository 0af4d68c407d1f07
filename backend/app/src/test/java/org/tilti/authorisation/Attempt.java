package org.tilti.authorisation;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tilti.testing.Actor;
import org.tilti.testing.AwardedGrants;
import org.tilti.testing.Committee;
import org.tilti.testing.Files;
import org.tilti.testing.Given;
import org.tilti.testing.Given.Thing;
import org.tilti.testing.GrantApplications;
import org.tilti.testing.GrantCalls;
import org.tilti.testing.Imports;
import org.tilti.testing.Matches;
import org.tilti.testing.OpenApiDocument.Operation;
import org.tilti.testing.Reviews;

/** Tries one operation on one thing, with all that the operation wants except for the right to do it. */
record Attempt(Operation operation) {
    private static final List<String> BY_ID =
            List.of("activities", "partnerships", "partnership-imports", "expressions-of-interest",
                    "match-runs", "proposals", "documents", "grant-applications", "reviews", "grants");

    /** A thing of this kind in this state, new. */
    Thing make(String state) {
        return switch (state) {
            case "-" -> new Thing("", "", "");
            case "none" -> new Thing("", BY_ID.stream().anyMatch(this::is)
                    ? UUID.randomUUID().toString() : "no-" + Given.unique(), "\"0.0\"");
            case "one's own" -> Given.north();
            case "there" -> is("themes") ? Given.aTheme() : Given.anOrganisation();
            case "published in a draft" -> Given.published(Given.draftActivityOf(Given.draftProject()));
            case "active" -> Given.aPartnership();
            case "checked" -> Imports.checked(Actor.MUNICIPALITY, Imports.csv("test-north", Given.anOrganisation().key()));
            case "proposed" -> Given.aProposal();
            case "being written" -> is("grant-applications") ? GrantApplications.begun() : Given.draftInterest();
            case "handed in" -> handedIn();
            case "withdrawn" -> Given.stepped(Actor.MUNICIPALITY, handedIn(), "withdraw");
            case "from afar" -> GrantApplications.submitted(Actor.OTHER_MUNICIPALITY, GrantCalls.open().key());
            case "granting" -> GrantCalls.open();
            case "sent" -> Files.sent(Actor.MUNICIPALITY);
            case "matched" -> Matches.done();
            case "to both" -> Matches.proposal();
            case "awarded" -> AwardedGrants.awarded();
            case "awarded to the lead" -> AwardedGrants.awardedToTheLead();
            case "awarded in public" -> AwardedGrants.awardedInPublic();
            case "running" -> AwardedGrants.running();
            case "with a cost" -> AwardedGrants.claimed();
            case "with an amendment" -> AwardedGrants.asked();
            case "reported" -> AwardedGrants.reported();
            case "under review" -> Reviews.underReview();
            case "with reviewers" -> Reviews.panel();
            case "to be reviewed" -> Reviews.assigned();
            case "all said" -> Reviews.written();
            case "given" -> Reviews.given();
            case "of one's own" -> Reviews.ofNorth();
            case "waiting" -> Committee.waiting();
            case "to be approved" -> Committee.proposed();
            case "of the lead" -> operation.path().contains("{number}") ? Committee.proposedOfLead() : Committee.waitingOfLead();
            case "decided" -> Committee.decided();
            case "open" -> Given.openCall();
            case "upcoming" -> Given.upcomingCall();
            case "started" -> Given.stepped(Given.publishedProject(), "start");
            case "draft" -> is("calls") ? Given.draftCallOf(Given.publishedProject())
                    : is("activities") ? Given.draftActivityOf(Given.publishedProject()) : Given.draftProject();
            case "published" -> is("activities")
                    ? Given.published(Given.draftActivityOf(Given.publishedProject())) : Given.publishedProject();
            default -> throw new IllegalArgumentException(state);
        };
    }

    private Thing handedIn() {
        return is("grant-applications") ? GrantApplications.submitted() : Given.submittedInterest();
    }

    private boolean is(String kind) {
        return operation.path().contains("/" + kind + "/");
    }

    /** Whether what is tried may leave the thing other than it was. */
    boolean changes() {
        return !operation.method().equals("GET");
    }

    Response by(Actor actor, Thing thing) {
        var request = actor.asks();
        if (changes() && !thing.etag().isEmpty()) {
            request.header("If-Match", thing.etag());
        }
        var body = body();
        if (operation.id().equals("createPartnershipImport")) {
            request.contentType("text/csv").body(Imports.csv("test-north", "test-south"));
        } else if (operation.id().equals("putDocument")) {
            request.queryParams("organisation", Actor.NORTH, "name", "letter.txt").contentType("text/plain").body("Good day");
        } else if (body != null) {
            request.contentType(ContentType.JSON).body(body);
        }
        var path = operation.path().replaceFirst("^/api/v1", "").replace("{number}", "1").replaceAll("\\{[^}]+}", thing.key());
        return request.request(operation.method(), path);
    }

    private @Nullable String body() {
        return switch (operation.id()) {
            case "createProject", "putProject" -> Given.project("Title " + Given.unique(), Actor.NORTH);
            case "createActivity", "putActivity" -> Given.activity("Title " + Given.unique());
            case "createCall", "putCall" -> Given.call("Title " + Given.unique());
            case "checkEligibility" -> "{\"organisation\": \"test-north\"}";
            case "previewCriteria" -> "{\"criteria\": []}";
            case "createOrganisation", "putOrganisation" -> Given.organisation("Name " + Given.unique());
            case "putOrganisationProfile" -> "{\"workingLanguages\": []}";
            case "putTheme" -> Given.theme("Name " + Given.unique());
            case "createInterest" -> "{\"call\": \"%s\", \"organisation\": \"test-north\"}"
                    .formatted(Given.openCall().key());
            case "putInterest" -> "{\"languages\": [\"en\"]}";
            case "returnInterest" -> "{\"question\": \"Why?\", \"answerBy\": \"2099-01-01T00:00:00Z\"}";
            case "declineInterest" -> "{\"reason\": \"No\"}";
            case "createGrantApplication" -> "{\"call\": \"%s\", \"applicant\": \"test-north\"}"
                    .formatted(GrantCalls.open().key());
            case "putGrantApplication", "checkBudget" -> "{}";
            case "putGrantApplicationSharing" -> "{\"sharing\": []}";
            case "createGrantApplicationComment" -> "{\"text\": \"Good\"}";
            case "returnGrantApplication" -> GrantApplications.completion();
            case "putReviewers" -> "{\"reviewers\": []}";
            case "recordGrantApplicationCheck" -> Reviews.check();
            case "putReview" -> Reviews.SCORES;
            case "declareConflict" -> "{\"reason\": \"I advised them\"}";
            case "createReviewMessage", "createGrantApplicationDiscussionMessage" -> "{\"text\": \"Good day\"}";
            case "createDecision" -> "{\"kind\": \"AWARD\"}";
            case "createMatchRun" -> "{\"call\": \"%s\"}".formatted(Matches.acceptedCall());
            case "releaseMatchRun" -> "{\"answerBy\": \"2099-01-01T00:00:00Z\"}";
            case "acceptProposal" -> "{\"organisation\": \"test-north\"}";
            case "declineProposal" -> "{\"organisation\": \"test-north\", \"reason\": \"No\"}";
            case "createProposalMessage" -> "{\"organisation\": \"test-north\", \"text\": \"Good day\"}";
            case "createPartnership", "putPartnership" -> Given.partnership(Given.anOrganisation().key());
            case "activatePartnership", "restPartnership", "resumePartnership", "endPartnership" ->
                    "{\"reason\": {\"en\": {\"text\": \"So it is\"}}}";
            case "declineGrant", "refuseGrantAmendment", "withholdGrantInstalment", "refuseGrantCost" ->
                    "{\"reason\": \"No\"}";
            case "putGrantReport" -> AwardedGrants.REPORT;
            case "returnGrantReport" -> "{\"question\": \"Why?\"}";
            case "terminateGrant" -> AwardedGrants.TERMINATION;
            case "askForGrantAmendment" -> "{\"kind\": \"CONTENT\", \"text\": \"Online\"}";
            case "putGrantInstalments" -> AwardedGrants.PLAN;
            case "payGrantInstalment" -> "{\"paidOn\": \"2026-01-15\"}";
            case "claimGrantCost" -> AwardedGrants.cost(Files.sent(Actor.OTHER_MUNICIPALITY).key(), "1500.00");
            case "refundGrant" -> AwardedGrants.REFUND;
            case "importFile" -> "{}";
            default -> null;
        };
    }
}
