package org.tilti.grants.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tilti.grants.applications.GrantApplication;
import org.tilti.http.ListQuery;
import org.tilti.http.Listing;
import org.tilti.http.Page;
import org.tilti.http.SortOrder;
import org.tilti.identity.Viewer;
import org.tilti.organisations.NamedOrganisation;
import org.tilti.organisations.Organisations;
import org.tilti.text.PreferredLanguages;

/** What reviewers, and those who lead the call, say to each other of an application. */
@ApplicationScoped
class ReviewMessages {
    private static final SortOrder OLDEST_FIRST = SortOrder.ascending("at", "m.at", "timestamptz", "m.id");

    private final EntityManager database;
    private final Reviews reviews;
    private final Organisations organisations;
    private final PreferredLanguages languages;
    private final Viewer viewer;

    ReviewMessages(EntityManager database, Reviews reviews, Organisations organisations, PreferredLanguages languages,
            Viewer viewer) {
        this.database = database;
        this.reviews = reviews;
        this.organisations = organisations;
        this.languages = languages;
        this.viewer = viewer;
    }

    Page<ReviewMessage> of(GrantApplication application, ListQuery query) {
        return new Listing("m.id, m.at, m.author, m.text, o.slug, cast(o.name as text) as name",
                "review_message m join organisation o on o.slug = m.organisation")
                .where("m.application_id = :application").with("application", application.id())
                .page(database, OLDEST_FIRST, query, row -> new ReviewMessage(row.uuid("id"), row.string("author"),
                        new NamedOrganisation(row.string("slug"), languages.show(row.localised("name"))),
                        row.string("text"), row.instant("at")));
    }

    /** In the name of the caller: as a reviewer, or for the organisation that leads the call. */
    ReviewMessage write(GrantApplication application, String text) {
        var review = reviews.by(viewer, application).filter(Review::isGiven);
        var author = review.map(Review::displayName).orElseGet(viewer::displayName);
        var organisation = review.map(Review::organisation).orElseGet(() -> application.call().project().leads().stream()
                .filter(viewer.seesDraftsOf()::contains).findFirst().orElseThrow());
        var row = (Tuple) database.createNativeQuery("""
                insert into review_message (application_id, author, organisation, text)
                values (:application, :author, :organisation, :text) returning id, at""", Tuple.class)
                .setParameter("application", application.id()).setParameter("author", author)
                .setParameter("organisation", organisation).setParameter("text", text).getSingleResult();
        return new ReviewMessage(row.get("id", UUID.class), author,
                organisations.named(List.of(organisation)).getFirst(), text, row.get("at", Instant.class));
    }
}
