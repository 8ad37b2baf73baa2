package org.hoidong.workflow;

import org.hoidong.core.basics.Datum;

/**
 * Something the host is to do because a case moved: send a letter, create a task, publish. It is data, and nothing has been
 * done yet.
 *
 * <p>Its id is derived from the case, the revision and the position, so it is the same if the step is computed again; a host
 * that keeps the ids it has carried out does nothing twice. For example {@code KN-1/3/1} is the first effect of the third
 * entry of case KN-1.
 *
 * @param id its id
 * @param type the id of its type, {@code area/what}
 * @param data what the host needs for it
 */
public record Effect(EffectId id, String type, Datum data) {

    /** Returns id and type; no data. */
    @Override
    public String toString() {
        return id + " " + type;
    }
}
