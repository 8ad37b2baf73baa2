/** AssertJ assertions and scenarios for governance rules under test. */
module org.hoidong.testkit {
    requires transitive org.assertj.core;
    requires transitive org.hoidong.workflow;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports org.hoidong.testkit;
}
