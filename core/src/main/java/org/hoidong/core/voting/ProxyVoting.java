package org.hoidong.core.voting;

/**
 * Whether one delegate may vote for another (biểu quyết thay).
 *
 * <p>A {@link RollCall} holds one choice of each delegate and none given for another; where proxies are allowed, the host
 * records the choice as that of the delegate it counts for.
 */
public enum ProxyVoting {
    /** Each delegate votes in person. */
    FORBIDDEN,
    /** A delegate may vote for another who asked for it. */
    ALLOWED
}
