package org.hoidong.core.voting;

/** In what form delegates take part in a vote (trực tiếp, trực tuyến); how it is taken is a {@link VotingMethod}. */
public enum VotingForm {
    /** In the room. */
    IN_PERSON,
    /** Over a network. */
    ONLINE,
    /** In another form, if the body's own regulations have one. */
    BY_REGULATIONS
}
