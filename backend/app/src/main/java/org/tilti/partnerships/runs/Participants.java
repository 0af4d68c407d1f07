package org.tilti.partnerships.runs;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tilti.partnerships.matching.Candidate;
import org.tilti.partnerships.matching.Partners;

/** Who takes part in a run, and what keeps some of them apart whatever their scores. */
record Participants(List<Candidate> hosts, List<Candidate> seekers, @Nullable Integer hostPlaces,
        @Nullable Integer seekerPlaces, List<Partners> partners, List<Partners> declined) {}
