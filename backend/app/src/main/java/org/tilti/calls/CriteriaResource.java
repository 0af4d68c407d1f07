package org.tilti.calls;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tilti.calls.criteria.Directory;
import org.tilti.calls.criteria.Sentences;
import org.tilti.http.PlaceError;
import org.tilti.http.ProblemException;
import org.tilti.text.PreferredLanguages;

/** What criteria would do, for those who write a call. */
@Path("/criteria/preview")
@Tag(name = "calls")
@RunOnVirtualThread
public class CriteriaResource {
    private final CallReferences references;
    private final Directory directory;
    private final Sentences sentences;
    private final PreferredLanguages languages;

    CriteriaResource(CallReferences references, Directory directory, Sentences sentences,
            PreferredLanguages languages) {
        this.references = references;
        this.directory = directory;
        this.sentences = sentences;
        this.languages = languages;
    }

    @POST
    @PermissionsAllowed("criteria:preview")
    @Operation(summary = "Try criteria on the directory", description = "For those who write a call: how many "
            + "organisations meet the criteria, how many each of them excludes, and which these are.")
    public RestResponse<CriteriaPreview> previewCriteria(@Valid @NotNull CriteriaQuestion question) {
        var errors = references.errors(question.criteria());
        var tried = CheckEligibility.of(question.criteria(), question.side()).count();
        if (question.of() != null && question.of() >= tried) {
            errors.add(PlaceError.at("/of", "no-such-criterion", tried));
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
        return RestResponse.ok(CriteriaPreview.of(question, directory.today(), sentences, languages));
    }
}
