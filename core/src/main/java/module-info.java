/**
 * Values and rules of council governance: no workflow, no clock, no input or output.
 *
 * <p>Each package may use those named before it, never those named after it.
 */
@SuppressWarnings("module") // org.hoidong.workflow is built after this module
module org.hoidong.core {
    requires transitive com.google.common;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports org.hoidong.core.style to
            org.hoidong.workflow;
    exports org.hoidong.core.basics;
    exports org.hoidong.core.law;
    exports org.hoidong.core.outcome;
    exports org.hoidong.core.calendar;
    exports org.hoidong.core.obligation;
    exports org.hoidong.core.council;
    exports org.hoidong.core.voting;
    exports org.hoidong.core.meeting;
    exports org.hoidong.core.resolution;
    exports org.hoidong.core.oversight;
    exports org.hoidong.core.petition;
    exports org.hoidong.core.vietnam;
}
