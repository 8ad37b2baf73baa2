package org.hoidong.workflow;

/** Carries what a guard, a role or an effect threw to where the outcome is made; it is never seen outside. */
final class GuardFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final RuntimeException thrown;

    private GuardFault(String id, RuntimeException thrown) {
        super(id, thrown, false, false);
        this.id = id;
        this.thrown = thrown;
    }

    /** Of a guard made of others, the innermost part that threw. */
    static GuardFault of(String id, RuntimeException thrown) {
        return thrown instanceof GuardFault deeper ? deeper : new GuardFault(id, thrown);
    }

    String id() {
        return id;
    }

    RuntimeException thrown() {
        return thrown;
    }
}
