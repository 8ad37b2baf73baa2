/** Small programs that embed the library as a modular application does. */
module org.hoidong.examples.stories {
    requires org.hoidong.workflow;

    exports org.hoidong.examples.stories; // so that the examples of README.md can use AcmeCity
}
