/** A pure workflow engine over the values of {@code org.hoidong.core}, and the workflows of council governance on it. */
module org.hoidong.workflow {
    requires transitive org.hoidong.core;
    requires org.slf4j;
    requires static com.fasterxml.jackson.core;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports org.hoidong.workflow;
    exports org.hoidong.workflow.change;
    exports org.hoidong.workflow.followup;
    exports org.hoidong.workflow.followup.briefing;
    exports org.hoidong.workflow.json;
    exports org.hoidong.workflow.lifecycle.arising;
    exports org.hoidong.workflow.lifecycle.hearing;
    exports org.hoidong.workflow.lifecycle.letter;
    exports org.hoidong.workflow.lifecycle.meeting;
    exports org.hoidong.workflow.lifecycle.petition;
    exports org.hoidong.workflow.lifecycle.resolution;
    exports org.hoidong.workflow.render;
    exports org.hoidong.workflow.report;
}
