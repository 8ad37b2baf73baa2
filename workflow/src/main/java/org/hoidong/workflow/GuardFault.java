package org.hoidong.workflow;

/** Carries what a guard, a role or an effect threw to where the outcome is made; it is never seen outside. */
final class GuardFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final RuntimeException thrown;

    GuardFault(String id, RuntimeException thrown) {
        super(id, thrown, false, false);
        this.id = id;
        this.thrown = thrown;
    }

    String id() {
        return id;
    }

    RuntimeException thrown() {
        return thrown;
    }
}
