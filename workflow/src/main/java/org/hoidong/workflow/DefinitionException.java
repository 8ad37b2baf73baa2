package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/** Thrown when a definition is built that has errors; it carries every defect at once, each with its fix. */
public final class DefinitionException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient ImmutableList<Defect> defects;

    DefinitionException(String definition, ImmutableList<Defect> defects) {
        super(defects.stream()
                .map(defect -> "\n  - " + defect)
                .collect(Collectors.joining(
                        "", "definition " + definition + " has " + defects.size() + " defects:", "")));
        this.defects = defects;
    }

    /** Returns the defects, errors first. */
    public ImmutableList<Defect> defects() {
        return defects;
    }
}
