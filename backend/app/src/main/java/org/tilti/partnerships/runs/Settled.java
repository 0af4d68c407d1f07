package org.tilti.partnerships.runs;

import java.util.Set;
import org.tilti.calls.Call;
import org.tilti.partnerships.matching.Partners;

/** What proposals of earlier runs have settled, as the feature above knows it. */
public interface Settled {

    /**
     * What is settled now, at an instant of the database's clock; proposals that were not answered in time free their
     * places before.
     */
    Places of(Call call);

    /**
     * What of a call is settled.
     *
     * @param taken slugs of those who have a proposal open or agreed
     * @param pairs how many proposals are open or agreed
     * @param declined of whom one has said no to the other
     */
    record Places(Set<String> taken, int pairs, Set<Partners> declined) {}
}
