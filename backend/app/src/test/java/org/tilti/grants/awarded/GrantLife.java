package org.tilti.grants.awarded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;
import org.tilti.grants.applications.GrantApplication;
import org.tilti.http.ProblemException;
import org.tilti.money.Money;

/** A grant and its model, step by step side by side. */
public final class GrantLife {
    private final GrantModel model;
    private final Grant grant;

    /** Of so many cents, with shares in hundredths of a per cent. */
    public GrantLife(long amount, long own, long inKind) {
        model = new GrantModel(amount, own, inKind);
        grant = Awarded.grant(amount, own, inKind);
    }

    /** Awards without a database: each is told. */
    public static AwardGrant awards(BiConsumer<GrantApplication, Money> awarded) {
        return new AwardGrant(null, null, null, null) {
            @Override
            public Grant award(GrantApplication application, Money amount, List<String> conditions) {
                awarded.accept(application, amount);
                return null;
            }
        };
    }

    public void step(GrantCommand command) {
        var plan = command.planned(model);
        assertEquals(model.takes(command), isTaken(command, plan), command::toString);
        assertAlike();
    }

    private boolean isTaken(GrantCommand command, List<Long> plan) {
        try {
            command.on(grant, plan);
            return true;
        } catch (ProblemException refused) {
            return false;
        }
    }

    private void assertAlike() {
        var account = grant.account();
        assertEquals(model.state, grant.state().ordinal());
        assertEquals(model.committed, cents(account.committed()));
        assertEquals(model.netPaid(), cents(account.netPaid()));
        assertEquals(model.due(), cents(account.settlement().due().amount()));
        assertEquals(model.parts.stream().map(part -> part.planned + " " + part.state + " " + part.paid).toList(),
                account.instalments().stream().map(one -> cents(one.amount().amount()) + " " + one.state() + " "
                        + cents(one.paidSum())).toList());
        assertEquals(model.spent.stream().map(one -> one.sum + " " + one.given + " " + one.state).toList(),
                account.costs().stream().map(one -> cents(one.value().amount()) + " " + one.inKind() + " " + one.state())
                        .toList());
        assertTrue(model.netPaid() >= 0 && model.netPaid() <= model.amount, "never more than was awarded");
        assertTrue(model.committed >= 0 && model.committed <= model.amount);
        assertTrue(grant.state() != GrantState.CLOSED || model.committed == model.netPaid(), "what is closed is even");
    }

    /** As its model has it. */
    public long committed() {
        return model.committed;
    }

    /** As it has it itself. */
    public BigDecimal taken() {
        return grant.account().committed();
    }

    public GrantState state() {
        return grant.state();
    }

    static long cents(BigDecimal sum) {
        return sum.movePointRight(2).longValueExact();
    }
}
