/**
 * Small programs that use the library as a host would, each with a test and the output it prints.
 *
 * <p>{@link org.hoidong.examples.stories.CustomStates} adds a state to the shipped follow-up; {@link
 * org.hoidong.examples.stories.CustomRules} gives a rule book the values of one city, {@link
 * org.hoidong.examples.stories.OwnRuleBook} begins one from nothing, {@link org.hoidong.examples.stories.OverriddenValue}
 * replaces one value, and {@link org.hoidong.examples.stories.RunningMatter} asks which law a matter uses. {@link
 * org.hoidong.examples.stories.ConfidenceRating} asks two laws of the same ballots. {@link
 * org.hoidong.examples.stories.OwnCalendar} counts by calendars of its own. {@code RulesUnderTest}, among the
 * tests, is a test class as a host would write one.
 *
 * <p>Workflows of invented hosts, each with its whole table of next steps for one case among the tests: {@link
 * org.hoidong.examples.stories.VetoedBill} goes back to committee and round again; {@link
 * org.hoidong.examples.stories.YearWithoutScreening} skips phases of a yearly chain by automatic lines; {@link
 * org.hoidong.examples.stories.ThreeAdvices} has three committees advise side by side before one council decides. The
 * tables themselves are {@code BillWorkflow}, {@code PhaseYearWorkflow} and {@code ParallelAdviceWorkflow}.
 *
 * <p>The city is {@link org.hoidong.examples.stories.AcmeCity}; it and its regulation are invented.
 */
package org.hoidong.examples.stories;
