/** Small programs that embed the library as a modular application does. */
module org.hoidong.examples.stories {
    requires org.hoidong.workflow;
    requires com.fasterxml.jackson.core; // which workflow.json needs, and nothing else does

    exports org.hoidong.examples.stories; // so that the examples of README.md can use AcmeCity
}
