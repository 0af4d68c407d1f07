package org.tilti.grants.decisions;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tilti.grants.applications.GrantApplication;
import org.tilti.grants.applications.GrantApplications;
import org.tilti.http.Answers;
import org.tilti.http.ProblemException;
import org.tilti.identity.Viewer;
import org.tilti.pdf.Pdf;

/** What the applicant is told. */
@Path("/grant-applications/{id}/letter")
@Tag(name = "grant decisions")
@RunOnVirtualThread
public class LetterResource {
    private final GrantApplications applications;
    private final WriteLetter write;
    private final Answers answers;
    private final Viewer viewer;

    LetterResource(GrantApplications applications, WriteLetter write, Answers answers, Viewer viewer) {
        this.applications = applications;
        this.write = write;
        this.answers = answers;
        this.viewer = viewer;
    }

    @GET
    @PermissionsAllowed("grant-application:read")
    @Operation(summary = "Get the letter of a decision", description = "What was decided and why, for whoever reads the "
            + "application. 404 while nothing is decided.")
    public RestResponse<DecisionLetter> getDecisionLetter(UUID id) {
        var application = visible(id);
        var letter = letter(application);
        return answers.thing(application.version(), letter.decidedAt().toEpochMilli(), () -> letter);
    }

    @GET
    @Produces(Pdf.IF_ASKED_FOR)
    @PermissionsAllowed("grant-application:read")
    @Operation(hidden = true)
    public RestResponse<byte[]> getDecisionLetterAsPdf(UUID id) {
        var application = visible(id);
        var letter = letter(application);
        return answers.file(application.version(), letter.decidedAt().toEpochMilli() + "-pdf",
                letter.reference() + "-" + letter.outcome().name().toLowerCase(java.util.Locale.ROOT) + ".pdf", Pdf.TYPE,
                () -> write.pdf(application, letter));
    }

    private DecisionLetter letter(GrantApplication application) {
        return write.of(application).orElseThrow(ProblemException::notFound);
    }

    private GrantApplication visible(UUID id) {
        return applications.visibleTo(viewer, id).orElseThrow(ProblemException::notFound);
    }
}
