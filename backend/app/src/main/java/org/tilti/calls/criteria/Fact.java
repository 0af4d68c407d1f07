package org.tilti.calls.criteria;

/** A fact of an organisation that a criterion asks for, and who can add it to the directory. */
public enum Fact {
    TYPE(Keeper.ADMINISTRATOR),
    COUNTRY(Keeper.ADMINISTRATOR),
    POPULATION(Keeper.ADMINISTRATOR),
    CAPITAL(Keeper.ADMINISTRATOR),
    MEMBERSHIPS(Keeper.ADMINISTRATOR),
    WORKING_LANGUAGES(Keeper.OFFICER),
    PARTNERSHIPS(Keeper.OFFICER);

    private final Keeper keeper;

    Fact(Keeper keeper) {
        this.keeper = keeper;
    }

    public Keeper keeper() {
        return keeper;
    }

    /** Who can add a fact: whoever acts for the organisation, or only the administrators of the directory. */
    public enum Keeper { OFFICER, ADMINISTRATOR }
}
