package org.tilti.grants.awarded;

import static org.tilti.grants.awarded.Awarded.NOW;
import static org.tilti.grants.awarded.Awarded.TODAY;
import static org.tilti.grants.awarded.Awarded.eur;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Something that somebody wants of a grant, possible or not.
 *
 * @param which of the instalments or costs, from 0; for a plan, how many parts are to be new
 * @param cents how much; -1 where nothing is said
 */
public record GrantCommand(Step step, int which, long cents) {
    /** What can be wanted. */
    public enum Step {
        ACCEPT, DECLINE, PLAN, REQUEST, PAY, WITHHOLD, CLAIM, TAKE_BACK, ACCEPT_COST, REFUSE_COST, REFUND, TELL, REPORT,
        RETURN, CLOSE, TERMINATE, ASK, ANSWER
    }

    /** The sums of a plan: what stands as it is, one cent for each further part, all that is left in the first; odd cents spoil it. */
    List<Long> planned(GrantModel model) {
        var sums = new ArrayList<Long>();
        var rest = model.free() + (cents % 5 == 1 ? 1 : 0);
        var first = -1;
        for (int i = 0; i < model.parts.size() + which; i++) {
            if (i < model.parts.size() && model.parts.get(i).state != InstalmentState.PLANNED) {
                sums.add(model.parts.get(i).planned);
            } else {
                first = first < 0 ? i : first;
                sums.add(1L);
                rest--;
            }
        }
        if (first >= 0) {
            sums.set(first, sums.get(first) + rest);
        }
        return sums;
    }

    void on(Grant grant, List<Long> plan) {
        switch (step) {
            case ACCEPT -> grant.accept("Officer", NOW);
            case DECLINE -> grant.decline("No", NOW);
            case PLAN -> grant.plan(IntStream.range(0, plan.size())
                    .mapToObj(i -> new InstalmentDraft(eur(Math.max(0, plan.get(i))), null, firstDay(grant, i))).toList());
            case REQUEST -> grant.requestInstalment(which + 1);
            case PAY -> grant.payInstalment(which + 1, Awarded.payment(cents < 0 ? null : eur(cents)), TODAY);
            case WITHHOLD -> grant.withholdInstalment(which + 1, "No");
            case CLAIM -> grant.claimCost(Awarded.cost(Math.max(0, cents), which % 2 == 1), TODAY);
            case TAKE_BACK -> grant.withdrawCost(which + 1);
            case ACCEPT_COST -> grant.judgeCost(which + 1, CostState.ACCEPTED, null);
            case REFUSE_COST -> grant.judgeCost(which + 1, CostState.REFUSED, "No");
            case REFUND -> grant.refund(new RefundDraft(eur(Math.max(0, cents)), TODAY), TODAY);
            case TELL -> grant.tell(which % 2 == 0 ? Awarded.report() : new ReportDraft("en", null, null, null, null, null));
            case REPORT -> grant.submitReport(NOW);
            case RETURN -> grant.returnReport("Why?", NOW);
            case CLOSE -> grant.close(NOW);
            case TERMINATE -> grant.terminate(new TerminationDraft("No", eur(Math.max(0, cents))), NOW);
            case ASK -> grant.ask(new AmendmentDraft(AmendmentKind.CONTENT, "Online", null, null), NOW);
            case ANSWER -> grant.answer(grant.agreed().amendments().size(),
                    which % 2 == 0 ? AmendmentState.GRANTED : AmendmentState.REFUSED, null, NOW);
        }
    }

    private static java.time.LocalDate firstDay(Grant grant, int instalment) {
        var all = grant.account().instalments();
        return instalment < all.size() ? all.get(instalment).dueOn() : TODAY;
    }
}
