package org.tilti.grants.reviews;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.Call;
import org.tilti.grants.applications.GrantApplication;

/** What was found of an application before it was reviewed, and who may not review it. */
@Entity
@Table(name = "grant_check")
class AdministrativeCheck {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @OneToOne(fetch = FetchType.LAZY)
    private GrantApplication application;

    @ManyToOne(fetch = FetchType.LAZY)
    private Call call;

    private int number;
    private int submission;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<CheckFinding> findings = List.of();

    private @Nullable String reason;
    private String checkedBy;
    private Instant checkedAt;
    private List<String> barred = new ArrayList<>();

    protected AdministrativeCheck() {}

    AdministrativeCheck(GrantApplication application, int number) {
        this.application = application;
        this.call = application.call();
        this.number = number;
    }

    /**
     * Records what was found of the submission.
     *
     * @param barred slugs of the organisations whose people may not review it
     */
    void record(int submission, CheckDraft found, Collection<String> barred, String by, Instant at) {
        this.submission = submission;
        this.findings = found.findings();
        this.reason = passed() ? null : found.reason();
        this.barred = new ArrayList<>(barred);
        this.checkedBy = by;
        this.checkedAt = at;
    }

    boolean passed() {
        return findings.stream().allMatch(CheckFinding::passed);
    }

    CheckDetails details() {
        return new CheckDetails(application.id(), application.reference(), number, submission, findings, passed(), reason,
                checkedBy, checkedAt);
    }

    GrantApplication application() {
        return application;
    }

    /** By which reviewers call the application. */
    int number() {
        return number;
    }

    boolean bars(PanelMember reviewer) {
        return bars(reviewer.person(), List.of(reviewer.organisation()));
    }

    /** Whether somebody comes from the applicant, a partner, or those with whom it is shared. */
    boolean bars(String person, Collection<String> organisations) {
        return organisations.stream().anyMatch(barred::contains) || application.sharing().stream().anyMatch(share ->
                share.organisation() == null ? person.equals(share.person()) : organisations.contains(share.organisation()));
    }
}
