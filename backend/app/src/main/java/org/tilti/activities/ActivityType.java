package org.tilti.activities;

/** Kinds of things that happen within a project. NETWORK is a standing platform or circle of people. */
public enum ActivityType {
    ONLINE_MEETING, STUDY_VISIT, INTERNSHIP, FORUM, WEBINAR, SEMINAR, TRAINING, CONFERENCE, WORKSHOP, PILOT, RESEARCH,
    PUBLICATION, DELEGATION_VISIT, CONTEST, NETWORK
}
