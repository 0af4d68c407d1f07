package org.tilti.partnerships;

import java.util.Collection;
import java.util.stream.Collectors;
import org.tilti.organisations.Organisation;

/** By what the same organisations are recognised in whatever order they are named. */
final class PartyKey {
    private PartyKey() {}

    static String of(Collection<Organisation> organisations) {
        return organisations.stream().map(organisation -> organisation.id().toString()).sorted()
                .collect(Collectors.joining(","));
    }
}
