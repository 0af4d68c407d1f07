package org.tilti.calls.criteria;

import java.util.List;
import java.util.Map;
import org.tilti.organisations.Organisation;

/** With whom organisations have partnerships, as the register above knows it. */
public interface KnownPartners {

    List<Partner> of(Organisation organisation);

    /** Of every organisation that has any, by slug. */
    Map<String, List<Partner>> all();
}
