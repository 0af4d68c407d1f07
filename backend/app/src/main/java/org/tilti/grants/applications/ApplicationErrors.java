package org.tilti.grants.applications;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.Call;
import org.tilti.calls.terms.FormSection;
import org.tilti.calls.terms.WantedDocument;
import org.tilti.documents.StoredDocuments;
import org.tilti.http.PlaceError;
import org.tilti.identity.Viewer;
import org.tilti.organisations.Organisations;
import org.tilti.themes.Themes;

/** What cannot be in an application, not even in a draft: names of nothing, and things said twice. */
@ApplicationScoped
class ApplicationErrors {
    private static final Set<String> FIELDS = Arrays.stream(GrantAnswers.class.getRecordComponents())
            .map(RecordComponent::getName).collect(Collectors.toSet());

    private final Themes themes;
    private final Organisations organisations;
    private final StoredDocuments documents;
    private final Viewer viewer;

    ApplicationErrors(Themes themes, Organisations organisations, StoredDocuments documents, Viewer viewer) {
        this.themes = themes;
        this.organisations = organisations;
        this.documents = documents;
        this.viewer = viewer;
    }

    List<PlaceError> of(GrantApplication application, GrantAnswers answers) {
        var call = application.call();
        var errors = new ArrayList<>(themes(call, answers.themes()));
        var sections = answers.sections().stream().map(SectionAnswer::section).toList();
        errors.addAll(known("/sections/%d/section", sections,
                call.grant().sections().stream().map(FormSection::code).toList()));
        errors.addAll(PlaceError.repeated("/sections", sections));
        errors.addAll(organisations.unknown(slugs("/partners/%d/organisation", answers.partners(),
                ApplicationPartner::organisation)));
        if (answers.plan() != null) {
            errors.addAll(organisations.unknown(slugs("/plan/delegation/%d/organisation", answers.plan().delegation(),
                    Delegate::organisation)));
        }
        for (int i = 0; i < answers.partners().size(); i++) {
            if (application.applicant().slug().equals(answers.partners().get(i).organisation())) {
                errors.add(PlaceError.at("/partners/" + i + "/organisation", "itself"));
            }
        }
        errors.addAll(documents(application, answers));
        return errors;
    }

    private List<PlaceError> themes(Call call, List<String> chosen) {
        var errors = new ArrayList<>(themes.unknown("/themes", chosen));
        if (errors.isEmpty() && !call.themes().isEmpty()) {
            for (int i = 0; i < chosen.size(); i++) {
                if (!call.themes().contains(chosen.get(i))) {
                    errors.add(PlaceError.at("/themes/" + i, "not-in-call", chosen.get(i)));
                }
            }
        }
        errors.addAll(PlaceError.repeated("/themes", chosen));
        return errors;
    }

    private List<PlaceError> documents(GrantApplication application, GrantAnswers answers) {
        var errors = new ArrayList<>(known("/documents/%d/wanted",
                answers.documents().stream().map(AttachedDocument::wanted).toList(),
                application.call().grant().documents().stream().map(WantedDocument::code).toList()));
        var ids = answers.documentIds();
        var free = ids.isEmpty() ? List.<UUID>of() : documents.free(viewer, application.id(), ids);
        for (int i = 0; i < ids.size(); i++) {
            if (!free.contains(ids.get(i))) {
                errors.add(PlaceError.at("/documents/" + i + "/document", "unknown-document", ids.get(i)));
            }
        }
        errors.addAll(PlaceError.repeated("/documents", ids));
        return errors;
    }

    List<PlaceError> of(GrantApplication application, List<Share> sharing) {
        var errors = new ArrayList<>(organisations.unknown(slugs("/sharing/%d/organisation", sharing,
                Share::organisation)));
        var named = new HashSet<String>();
        for (int i = 0; i < sharing.size(); i++) {
            var share = sharing.get(i);
            if ((share.organisation() == null) == (share.person() == null)) {
                errors.add(PlaceError.at("/sharing/" + i, "organisation-or-person"));
            } else if (application.applicant().slug().equals(share.organisation())) {
                errors.add(PlaceError.at("/sharing/" + i + "/organisation", "itself"));
            } else if (!named.add(share.organisation() + "|" + share.person())) {
                errors.add(PlaceError.at("/sharing/" + i, "repeated"));
            }
        }
        return errors;
    }

    /** Places of the answers that there cannot be. */
    List<PlaceError> ofPlaces(String pointer, List<String> places) {
        var errors = new ArrayList<PlaceError>();
        for (int i = 0; i < places.size(); i++) {
            if (!FIELDS.contains(places.get(i).split("/")[1])) {
                errors.add(PlaceError.at(pointer.formatted(i), "no-such-answer", places.get(i)));
            }
        }
        return errors;
    }

    private static List<PlaceError> known(String pointer, List<@Nullable String> codes, List<String> ofCall) {
        var errors = new ArrayList<PlaceError>();
        for (int i = 0; i < codes.size(); i++) {
            if (codes.get(i) != null && !ofCall.contains(codes.get(i))) {
                errors.add(PlaceError.at(pointer.formatted(i), "code-not-in-call", codes.get(i),
                        ofCall.stream().collect(Collectors.joining(", "))));
            }
        }
        return errors;
    }

    private static <T> LinkedHashMap<String, String> slugs(String pointer, List<T> values,
            Function<T, @Nullable String> slug) {
        var result = new LinkedHashMap<String, String>();
        for (int i = 0; i < values.size(); i++) {
            var named = slug.apply(values.get(i));
            if (named != null) {
                result.put(pointer.formatted(i), named);
            }
        }
        return result;
    }
}
