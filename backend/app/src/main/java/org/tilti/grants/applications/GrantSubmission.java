package org.tilti.grants.applications;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.tilti.calls.Eligibility;
import org.tilti.calls.RecordedOutcome;
import org.tilti.calls.criteria.Facts;

/** An application as it was handed in: it stays as it was, whatever becomes known later. */
@Entity
@Immutable
public class GrantSubmission {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private GrantApplication application;

    private int number;
    private Instant at;

    @JdbcTypeCode(SqlTypes.JSON)
    private Content content;

    /** What was handed in, and how the criteria stood then. */
    record Content(GrantAnswers answers, Facts facts, List<RecordedOutcome> outcomes) {}

    protected GrantSubmission() {}

    GrantSubmission(GrantApplication application, int number, Instant at, Facts facts, Eligibility eligibility) {
        this.application = application;
        this.number = number;
        this.at = at;
        this.content = new Content(application.answers(), facts, eligibility.recorded());
    }

    public GrantApplication application() {
        return application;
    }

    /** Counts from 1 for each application. */
    public int number() {
        return number;
    }

    public Instant at() {
        return at;
    }

    public GrantAnswers answers() {
        return content.answers();
    }

    /** How the criteria stood then. */
    public List<RecordedOutcome> outcomes() {
        return content.outcomes();
    }

    GrantSubmissionDetails details() {
        return new GrantSubmissionDetails(number, at, content.answers(), content.facts(), content.outcomes());
    }
}
