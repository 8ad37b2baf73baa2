/**
 * Diagrams of a workflow, in Mermaid and DOT: of the table as it is written, of one case's way through it, of how many cases stand
 * where.
 *
 * <p>A {@link org.hoidong.workflow.render.Diagram} is drawn from a definition and one value of {@link
 * org.hoidong.workflow.render.DiagramOptions}: the language, what is shown ({@link org.hoidong.workflow.render.DiagramPart}), the
 * case that is followed, the counts. It is a picture without a layout: {@link org.hoidong.workflow.render.DiagramNode boxes} and
 * {@link org.hoidong.workflow.render.DiagramEdge arrows} with their lines of text. Both notations are written from it, and a host
 * that draws by itself reads the same boxes and arrows.
 *
 * <pre>{@code
 * Diagram table = Diagram.of(FollowUpWorkflows.standard(1), DiagramOptions.in(Language.VIETNAMESE));
 * table.toMermaid();                                    // for a page of Markdown
 * table.toDot();                                        // for dot -Tsvg
 *
 * DiagramOptions options = DiagramOptions.in(Language.ENGLISH)
 *         .showing(DiagramPart.OBLIGATIONS)
 *         .hiding(DiagramPart.GUARDS)
 *         .following(theCase, today, context)           // its way, with dates; what is owed today
 *         .counting(Map.of("follow-up/in-progress", 12L));
 * Diagram.of(theCase.definition(), options).toDot();
 * }</pre>
 *
 * <h2>How to read one</h2>
 *
 * <p>Colour and a mark tell the category of a state: ○ pending, ◐ active, ‖ suspended, ● fulfilled, ⊗ ended. An arrow says what
 * happens, who may do it, on what conditions and within what time. A line that was written for a group of states is one arrow from a
 * box with a broken border that names them; the states in it are the same as the boxes of those names. Steps that leave a case in
 * its state are not arrows; the state's box lists them, or says how many there are. Automatic and reopening lines are broken and say
 * so.
 *
 * <p>In what a definition differs from another, an extension from its base, is drawn by {@link
 * org.hoidong.workflow.render.Diagram#ofDifference}: what was added is green and begins with +, what is gone is red and broken and
 * begins with -.
 *
 * <p>Conditions have no labels of their own: give their names in {@link org.hoidong.workflow.render.DiagramOptions#naming}, or their
 * ids are shown in words. The same goes for dates that a function of the case gives.
 *
 * <p>The same definition and options give the same text, on every machine: in the order of the definition, with LF, in NFC. Every
 * label is escaped; what a host writes into one cannot become part of the notation. Nothing is read or written here; everything is
 * immutable.
 */
@DomainStyle
@NullMarked
package org.hoidong.workflow.render;

import org.hoidong.core.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
