package org.tilti.activities;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.tilti.documents.Document;
import org.tilti.http.PlaceError;
import org.tilti.organisations.Organisations;
import org.tilti.search.SearchKind;
import org.tilti.search.Searchable;
import org.tilti.text.LocalisedText;
import org.tilti.themes.Themes;

/** Joins an activity with the organisations and themes that it names by slug and code. */
@ApplicationScoped
class ActivityReferences {
    private final Organisations organisations;
    private final Themes themes;

    ActivityReferences(Organisations organisations, Themes themes) {
        this.organisations = organisations;
        this.themes = themes;
    }

    ActivityDetails details(Activity activity) {
        return new ActivityDetails(activity.id(),
                new ActivityDetails.ProjectReference(activity.project().slug(), activity.project().title()),
                activity.reference, activity.type, activity.title, activity.description, activity.period,
                activity.online, activity.onlineUrl, activity.place,
                activity.participants.stream().map(participation -> new ParticipationDetails(
                        participation.organisation().reference(), participation.role(), participation.function(),
                        participation.topic())).toList(),
                activity.agenda, activity.attendance, activity.outputs, themes.named(activity.themes),
                List.copyOf(activity.languages), activity.isPublished(), activity.publishedAt(),
                activity.createdAt(), activity.updatedAt());
    }

    /** Errors at the organisations and themes in the draft that do not exist. */
    List<PlaceError> unknown(ActivityDraft draft) {
        var slugs = new LinkedHashMap<String, String>();
        for (int i = 0; i < draft.participants().size(); i++) {
            slugs.put("/participants/" + i + "/organisation", draft.participants().get(i).organisation());
        }
        for (int i = 0; i < draft.outputs().size(); i++) {
            if (draft.outputs().get(i).by() != null) {
                slugs.put("/outputs/" + i + "/by", draft.outputs().get(i).by());
            }
        }
        var errors = new ArrayList<>(organisations.unknown(slugs));
        errors.addAll(themes.unknown("/themes", draft.themes()));
        return errors;
    }

    Searchable searchable(Activity activity) {
        var texts = new ArrayList<LocalisedText>(Searchable.texts(activity.description));
        if (activity.place != null) {
            texts.add(activity.place.name());
        }
        activity.agenda.forEach(item -> texts.add(item.text()));
        activity.outputs.stream().map(Document::title).forEach(texts::add);
        activity.participants.forEach(participation -> {
            texts.add(participation.organisation().name());
            texts.addAll(Searchable.texts(participation.function(), participation.topic()));
        });
        return new Searchable(SearchKind.ACTIVITY, activity.id(), activity.id().toString(), List.of(activity.title),
                texts, activity.project().title(), activity.isPublic() ? null : activity.project().leads());
    }
}
