/**
 * Small programs that use the library as a host would, each with a test and the output it prints.
 *
 * <p>{@link org.hoidong.examples.stories.CustomStates} adds a state to the shipped follow-up; {@link
 * org.hoidong.examples.stories.CustomRules} gives a rule book the values of one city, {@link
 * org.hoidong.examples.stories.OwnRuleBook} begins one from nothing, {@link org.hoidong.examples.stories.OverriddenValue}
 * replaces one value, and {@link org.hoidong.examples.stories.RunningMatter} asks which law a matter uses. {@link
 * org.hoidong.examples.stories.ConfidenceRating} asks two laws of the same ballots. {@link
 * org.hoidong.examples.stories.OwnCalendar} counts by calendars of its own. {@link
 * org.hoidong.examples.stories.OversightByCalendar} chooses topics and runs one oversight by the calendar. {@link
 * org.hoidong.examples.stories.HistoryCorrected} corrects a history and proves its record. {@code RulesUnderTest}, among the
 * tests, is a test class as a host would write one.
 *
 * <p>Workflows of a host's own, each a table, its guards, and a story told step by step with what is refused: {@link
 * org.hoidong.examples.stories.MotionStory} goes on and back along a graph that a manager may skip, {@link
 * org.hoidong.examples.stories.QuestionStory} has exits that depend on whether a question is written or oral, and {@link
 * org.hoidong.examples.stories.InformationRequestStory} has a clock that stops, and a review by somebody else than who
 * decided; {@link org.hoidong.examples.stories.VetoedBill} goes back to committee and round again, {@link
 * org.hoidong.examples.stories.YearWithoutScreening} skips phases of a yearly chain by automatic transitions, and {@link
 * org.hoidong.examples.stories.ThreeAdvices} has three committees advise side by side before one council decides. The tables
 * are {@code MotionWorkflow}, {@code QuestionWorkflow} and so on; what everybody can do in each state is in the golden files
 * of their tests.
 *
 * <p>The follow-up itself: {@link org.hoidong.examples.stories.LadderClimbed} is a recommendation that is late, whose body is merged
 * into another before it is done.
 *
 * <p>What a host does around them: {@link org.hoidong.examples.stories.StoredAsRows} stores cases, entries and effects, reads
 * them back, and is told of what is stale or came twice; {@link org.hoidong.examples.stories.BulkHandover} brings one event to a
 * thousand cases and counts what came of it; {@link org.hoidong.examples.stories.NumbersThatAddUp} counts cases, finds the figure
 * that does not add up, and says which cases to ask tomorrow.
 *
 * <p>The city is {@link org.hoidong.examples.stories.AcmeCity}; it and its regulations are invented.
 */
package org.hoidong.examples.stories;
