package org.tilti.grants.awarded;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.terms.GrantTerms;
import org.tilti.http.PlaceError;
import org.tilti.http.ProblemException;
import org.tilti.http.ProblemType;

/** What both sides of a grant have agreed on, and what of it was amended. */
@Embeddable
class Agreed {
    private List<String> conditions = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    private GrantDays days;

    private @Nullable LocalDate reportBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Agreement agreement;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Amendment> amendments = List.of();

    protected Agreed() {}

    Agreed(List<String> conditions, GrantTerms terms) {
        this.conditions = new ArrayList<>(conditions);
        set(new GrantDays(terms.startsFrom(), terms.endsBy(), terms.reportBy()));
    }

    /** The last day of the report has a column of its own: by it the late are found. */
    private void set(GrantDays days) {
        this.days = days;
        this.reportBy = days.reportBy();
    }

    void accept(String by, List<Instalment> instalments, Instant now) {
        agreement = new Agreement(now, by, instalments, days);
    }

    /** One at a time, so that each is asked of what was agreed by then. */
    void ask(AmendmentDraft draft, Instant now) {
        if (amendments.stream().anyMatch(one -> one.state() == AmendmentState.ASKED)) {
            throw ProblemException.of(ProblemType.ILLEGAL_TRANSITION, AmendmentState.ASKED.name(), "grant, refuse");
        }
        var names = draft.endsOn() != null || draft.reportBy() != null;
        if (names != (draft.kind() == AmendmentKind.PERIOD)) {
            throw ProblemException.invalid(PlaceError.at(names ? "/kind" : "/endsOn", names ? "of-period" : "required"));
        }
        days.amended(draft.endsOn(), draft.reportBy());
        var asked = Amendment.asked(amendments.size() + 1, draft, now);
        amendments = Stream.concat(amendments.stream(), Stream.of(asked)).toList();
    }

    void answer(int number, AmendmentState answer, @Nullable String reason, Instant now) {
        var asked = amendments.stream().filter(one -> one.number() == number).findFirst()
                .orElseThrow(ProblemException::notFound);
        if (asked.state() != AmendmentState.ASKED) {
            throw ProblemException.of(ProblemType.ILLEGAL_TRANSITION, asked.state().name(), "–");
        }
        amendments = amendments.stream().map(one -> one == asked ? asked.answered(answer, reason, now) : one).toList();
        if (answer == AmendmentState.GRANTED) {
            set(days.amended(asked.endsOn(), asked.reportBy()));
        }
    }

    /** Whether the last day of the report is over. */
    boolean isOverdue(LocalDate today) {
        return reportBy != null && today.isAfter(reportBy);
    }

    List<String> conditions() {
        return List.copyOf(conditions);
    }

    GrantDays days() {
        return days;
    }

    @Nullable Agreement agreement() {
        return agreement;
    }

    List<Amendment> amendments() {
        return amendments;
    }
}
