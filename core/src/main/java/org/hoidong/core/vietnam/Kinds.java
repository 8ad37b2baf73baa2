package org.hoidong.core.vietnam;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Kind;

/** Reads shipped kinds by their ids. */
final class Kinds {

    private Kinds() {}

    /** Returns the kind with an id, or throws an error that names the ids there are. */
    static <K extends Kind<?>> K byId(String sort, ImmutableList<K> all, String id) {
        return all.stream()
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(sort + " (" + id + ") must be one of "
                        + all.stream().map(Kind::id).toList()));
    }
}
