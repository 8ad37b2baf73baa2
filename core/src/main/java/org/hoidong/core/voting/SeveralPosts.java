package org.hoidong.core.voting;

/** How somebody who holds several posts is rated (người giữ nhiều chức vụ). */
public enum SeveralPosts {
    /** Once for all posts. */
    ONE_VOTE_FOR_ALL,
    /** Once for each post. */
    ONE_VOTE_FOR_EACH
}
