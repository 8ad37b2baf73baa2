/** Small programs that embed the library as a modular application does. */
module org.hoidong.examples.stories {
    requires org.hoidong.workflow;
}
