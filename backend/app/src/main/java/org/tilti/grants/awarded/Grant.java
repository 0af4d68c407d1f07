package org.tilti.grants.awarded;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.tilti.audit.AuditAction;
import org.tilti.calls.terms.GrantTerms;
import org.tilti.grants.applications.GrantApplication;
import org.tilti.http.PlaceError;
import org.tilti.http.ProblemException;
import org.tilti.http.ProblemType;
import org.tilti.money.Money;
import org.tilti.time.Moments;

/** What an approved application has become. Its days are those of the call's zone, its instants of the database's clock. */
@Entity
@Table(name = "awarded_grant")
public class Grant {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @OneToOne(fetch = FetchType.LAZY)
    private GrantApplication application;

    private String reference;

    /** Holds the pictures of the report, which more people may see than the receipts. */
    private UUID reportId = UUID.randomUUID();

    @Enumerated(EnumType.STRING)
    private GrantState state = GrantState.AWARDED;

    @Embedded
    private Account account;

    @Embedded
    private Agreed agreed;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable ReportDraft report;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<GrantNote> notes = List.of();

    private Instant awardedAt;
    private Instant updatedAt;

    protected Grant() {}

    Grant(GrantApplication application, String reference, Money amount, List<String> conditions, GrantTerms terms,
            Instant now, LocalDate today) {
        this.application = application;
        this.reference = reference;
        this.agreed = new Agreed(conditions, terms);
        this.account = new Account(amount, terms, terms.startsFrom() == null ? today : terms.startsFrom());
        this.awardedAt = now;
        this.updatedAt = Moments.now();
    }

    void accept(String by, Instant now) {
        step(GrantState.RUNNING, AuditAction.ACCEPTED, null, now, GrantState.AWARDED);
        agreed.accept(by, account.instalments(), now);
    }

    void decline(String reason, Instant now) {
        step(GrantState.DECLINED, AuditAction.DECLINED, reason, now, GrantState.AWARDED);
        account.commitOnly(BigDecimal.ZERO);
    }

    void plan(List<InstalmentDraft> instalments) {
        change(() -> account.plan(instalments), GrantState.AWARDED, GrantState.RUNNING, GrantState.REPORTED);
    }

    void requestInstalment(int number) {
        change(() -> account.request(number), GrantState.RUNNING, GrantState.REPORTED);
    }

    void payInstalment(int number, PaymentDraft payment, LocalDate today) {
        change(() -> account.pay(number, payment, state == GrantState.REPORTED, today),
                GrantState.RUNNING, GrantState.REPORTED);
    }

    void withholdInstalment(int number, String reason) {
        change(() -> account.withhold(number, reason), GrantState.RUNNING, GrantState.REPORTED);
    }

    void claimCost(CostDraft draft, LocalDate today) {
        change(() -> account.claim(draft, today), GrantState.RUNNING);
    }

    void withdrawCost(int number) {
        change(() -> account.withdraw(number), GrantState.RUNNING);
    }

    void judgeCost(int number, CostState verdict, @Nullable String reason) {
        change(() -> account.judge(number, verdict, reason), GrantState.RUNNING, GrantState.REPORTED);
    }

    void refund(RefundDraft refund, LocalDate today) {
        change(() -> account.refund(refund, state == GrantState.TERMINATED ? account.toReturn() : account.netPaid(), today),
                GrantState.RUNNING, GrantState.REPORTED, GrantState.TERMINATED);
    }

    void ask(AmendmentDraft draft, Instant now) {
        change(() -> agreed.ask(draft, now), GrantState.RUNNING);
    }

    void answer(int amendment, AmendmentState answer, @Nullable String reason, Instant now) {
        change(() -> agreed.answer(amendment, answer, reason, now), GrantState.RUNNING);
    }

    /** Takes over what is told so far, complete or not. */
    void tell(ReportDraft told) {
        change(() -> report = told, GrantState.RUNNING);
    }

    void submitReport(Instant now) {
        require(GrantState.RUNNING);
        var missing = report == null ? List.of(PlaceError.at("/report", "needed-to-submit")) : report.missing();
        if (!missing.isEmpty()) {
            throw ProblemException.invalid(missing);
        }
        step(GrantState.REPORTED, AuditAction.SUBMITTED, null, now, GrantState.RUNNING);
    }

    void returnReport(String question, Instant now) {
        step(GrantState.RUNNING, AuditAction.RETURNED, question, now, GrantState.REPORTED);
    }

    /** Ends it when it is even: every cost is judged, all that is due is paid, and all that is not is returned. */
    void close(Instant now) {
        require(GrantState.REPORTED);
        var settlement = account.settlement();
        var undecided = new Costs(account.costs()).undecided();
        if (undecided > 0 || settlement.toPay().amount().signum() > 0 || settlement.toReturn().amount().signum() > 0) {
            throw ProblemException.of(ProblemType.NOT_SETTLED, settlement.toPay().amount(), settlement.toReturn().amount(),
                    settlement.due().currency(), undecided);
        }
        step(GrantState.CLOSED, AuditAction.CLOSED, null, now, GrantState.REPORTED);
        account.commitOnly(settlement.due().amount());
    }

    void terminate(TerminationDraft draft, Instant now) {
        require(GrantState.AWARDED, GrantState.RUNNING, GrantState.REPORTED);
        var kept = account.kept(draft.toReturn());
        step(GrantState.TERMINATED, AuditAction.TERMINATED, draft.reason(), now, state);
        account.commitOnly(kept);
    }

    private void change(Runnable what, GrantState... allowed) {
        require(allowed);
        what.run();
        touch();
    }

    private void step(GrantState next, AuditAction action, @Nullable String said, Instant now, GrantState... allowed) {
        require(allowed);
        state = next;
        notes = Stream.concat(notes.stream(), Stream.of(new GrantNote(action, said, now))).toList();
        touch();
    }

    private void require(GrantState... allowed) {
        if (Arrays.stream(allowed).noneMatch(state::equals)) {
            throw ProblemException.of(ProblemType.ILLEGAL_TRANSITION, state.name(), state.possible());
        }
    }

    private void touch() {
        updatedAt = Moments.now();
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    public GrantApplication application() {
        return application;
    }

    String reference() {
        return reference;
    }

    UUID reportId() {
        return reportId;
    }

    GrantState state() {
        return state;
    }

    Account account() {
        return account;
    }

    Agreed agreed() {
        return agreed;
    }

    @Nullable ReportDraft report() {
        return report;
    }

    List<GrantNote> notes() {
        return notes;
    }

    Instant awardedAt() {
        return awardedAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
