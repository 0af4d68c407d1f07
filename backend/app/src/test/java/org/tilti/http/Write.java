package org.tilti.http;

import static org.tilti.testing.Actor.ADMINISTRATOR;
import static org.tilti.testing.Actor.COORDINATOR;
import static org.tilti.testing.Actor.MUNICIPALITY;
import static org.tilti.testing.Actor.OTHER_MUNICIPALITY;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.function.Supplier;
import org.tilti.testing.Actor;
import org.tilti.testing.Committee;
import org.tilti.testing.AwardedGrants;
import org.tilti.testing.Drafts;
import org.tilti.testing.Given;
import org.tilti.testing.Given.Thing;
import org.tilti.testing.GrantApplications;
import org.tilti.testing.GrantCalls;
import org.tilti.testing.Matches;
import org.tilti.testing.Reviews;

/** What is sent to the API as JSON, each with a draft in which every field is filled. */
enum Write {
    CREATE_ORGANISATION(ADMINISTRATOR, Drafts::organisation, "/organisations"),
    PUT_ORGANISATION(ADMINISTRATOR, Drafts::organisation, Given::anOrganisation),
    CREATE_PROJECT(COORDINATOR, Drafts::project, "/projects"),
    PUT_PROJECT(COORDINATOR, Drafts::project, Given::draftProject),
    CREATE_ACTIVITY(COORDINATOR, Drafts::activity, Given::draftProject, "/activities"),
    PUT_ACTIVITY(COORDINATOR, Drafts::activity, () -> Given.draftActivityOf(Given.draftProject())),
    PUT_THEME(ADMINISTRATOR, Drafts::theme, Given::aTheme),
    CREATE_PARTNERSHIP(COORDINATOR, () -> Drafts.partnership("test-south"), "/partnerships"),
    PUT_PARTNERSHIP(COORDINATOR, () -> Drafts.partnership("test-south"), Given::aPartnership),
    END_PARTNERSHIP(COORDINATOR, Drafts::ending, Given::aPartnership, "/end"),
    CREATE_CALL(COORDINATOR, () -> Drafts.call("full-" + Given.unique()), Given::draftProject, "/calls"),
    PUT_CALL(COORDINATOR, Write::callAsItIs, Write::aCall),
    CREATE_GRANT_CALL(COORDINATOR, () -> GrantCalls.draft("Full"), Given::draftProject, "/calls"),
    PREVIEW_CRITERIA(COORDINATOR, Drafts::criteriaQuestion, "/criteria/preview"),
    CHECK_ELIGIBILITY(MUNICIPALITY, Drafts::eligibilityQuestion, Given::openCall, "/eligibility"),
    CREATE_INTEREST(MUNICIPALITY, () -> Drafts.interest(Given.openCallForAnybody().key()), "/expressions-of-interest"),
    PUT_INTEREST(MUNICIPALITY, Drafts::answers, Given::draftInterest),
    RETURN_INTEREST(COORDINATOR, Drafts::question, Given::submittedInterest, "/return"),
    DECLINE_INTEREST(COORDINATOR, Drafts::reason, Given::submittedInterest, "/decline"),
    CREATE_GRANT_APPLICATION(MUNICIPALITY, GrantApplications::draft, "/grant-applications"),
    PUT_GRANT_APPLICATION(MUNICIPALITY, GrantApplications::full, GrantApplications::begun),
    PUT_GRANT_APPLICATION_SHARING(MUNICIPALITY, "PUT", GrantApplications::sharing, GrantApplications::begun, "/sharing"),
    RETURN_GRANT_APPLICATION(COORDINATOR, GrantApplications::completion, Reviews::submitted, "/return"),
    CREATE_GRANT_APPLICATION_COMMENT(MUNICIPALITY, GrantApplications::comment, GrantApplications::begun, "/comments"),
    CHECK_BUDGET(MUNICIPALITY, GrantApplications::budget, GrantCalls::open, "/budget-check"),
    PUT_REVIEWERS(COORDINATOR, "PUT", Reviews::members, Reviews::panel, "/reviewers"),
    RECORD_CHECK(COORDINATOR, Reviews::failedCheck, Reviews::submitted, "/check"),
    PUT_REVIEW(MUNICIPALITY, () -> Reviews.SCORES, Reviews::assigned),
    DECLARE_CONFLICT(MUNICIPALITY, Drafts::reason, Reviews::assigned, "/conflict"),
    CREATE_REVIEW_MESSAGE(MUNICIPALITY, () -> "{\"text\": \"Who travels?\"}", Reviews::given, "/discussion"),
    CREATE_DISCUSSION_MESSAGE(COORDINATOR, () -> "{\"text\": \"Who travels?\"}", Reviews::underReview, "/discussion"),
    CREATE_DECISION(COORDINATOR, () -> Committee.CUT, Committee::waiting, "/decisions"),
    CREATE_MATCH_RUN(COORDINATOR, Matches::pinsAndForbids, "/match-runs"),
    RELEASE_MATCH_RUN(COORDINATOR, Drafts::release, Matches::done, "/release"),
    ACCEPT_PROPOSAL(MUNICIPALITY, Drafts::acceptance, Matches::proposal, "/accept"),
    DECLINE_PROPOSAL(MUNICIPALITY, Drafts::refusal, Matches::proposal, "/decline"),
    CREATE_MESSAGE(MUNICIPALITY, Drafts::message, Matches::proposal, "/messages"),
    DECLINE_GRANT(OTHER_MUNICIPALITY, Drafts::reason, AwardedGrants::awarded, "/decline"),
    PUT_INSTALMENTS(COORDINATOR, () -> AwardedGrants.PLAN, AwardedGrants::awarded, "/instalments", "PUT"),
    PAY_INSTALMENT(COORDINATOR, AwardedGrants::payment, AwardedGrants::running, "/instalments/1/pay"),
    CLAIM_COST(OTHER_MUNICIPALITY, AwardedGrants::costInLari, AwardedGrants::running, "/costs"),
    REFUND(COORDINATOR, () -> AwardedGrants.REFUND, AwardedGrants::paid, "/refunds"),
    PUT_REPORT(OTHER_MUNICIPALITY, AwardedGrants::wholeReport, AwardedGrants::running, "/report", "PUT"),
    RETURN_REPORT(COORDINATOR, () -> "{\"question\": \"Why?\"}", AwardedGrants::reported, "/report/return"),
    ASK_FOR_AMENDMENT(OTHER_MUNICIPALITY, () -> AwardedGrants.AMENDMENT, AwardedGrants::running, "/amendments"),
    TERMINATE_GRANT(COORDINATOR, () -> AwardedGrants.TERMINATION, AwardedGrants::running, "/terminate");

    private static Thing call;

    private final Actor by;
    private final String method;
    private final String below;
    private final Supplier<String> drafting;
    private final Supplier<Thing> making;
    private String draft;
    private Thing thing;

    /** Posted to a path of its own. */
    Write(Actor by, Supplier<String> draft, String path) {
        this(by, "POST", draft, () -> new Thing("", "", ""), path);
    }

    /** Posted below a thing. */
    Write(Actor by, Supplier<String> draft, Supplier<Thing> thing, String below) {
        this(by, "POST", draft, thing, below);
    }

    /** Put in the place of a thing. */
    Write(Actor by, Supplier<String> draft, Supplier<Thing> thing) {
        this(by, "PUT", draft, thing, "");
    }

    /** Put below a thing. */
    Write(Actor by, Supplier<String> draft, Supplier<Thing> thing, String below, String method) {
        this(by, method, draft, thing, below);
    }

    Write(Actor by, String method, Supplier<String> draft, Supplier<Thing> thing, String below) {
        this.by = by;
        this.method = method;
        this.below = below;
        this.drafting = draft;
        this.making = thing;
    }

    /** Makes the things that all of them are about. */
    static void prepare() {
        call = Given.draftCallOf(Given.draftProject());
        for (var write : values()) {
            write.draft = write.drafting.get();
            write.thing = write.making.get();
        }
    }

    String draft() {
        return draft;
    }

    Response send(String body) {
        var request = by.asks().contentType(ContentType.JSON).body(body);
        if (!thing.etag().isEmpty()) {
            request.header("If-Match", thing.etag());
        }
        return request.request(method, thing.path() + below);
    }

    private static Thing aCall() {
        return call;
    }

    private static String callAsItIs() {
        return Drafts.call(call.key());
    }
}
