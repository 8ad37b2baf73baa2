/**
 * Cases and definitions as JSON, and back.
 *
 * <p>{@link org.hoidong.workflow.json.DefinitionJson} writes a definition and reads it, also one that somebody wrote by hand: a host
 * adds states to a shipped workflow at run time, without compiling. What a document names by id, guards, roles, codecs, is in the
 * {@link org.hoidong.workflow.json.Vocabulary} that the reader is given. What is wrong is a {@link
 * org.hoidong.workflow.json.JsonException} with the path to it, and nothing is taken over.
 *
 * <p>{@link org.hoidong.workflow.json.CaseJson} writes a case with its whole history, or many of them, and reads them back. Subjects and payloads
 * are written by the codecs that their definition and events name, never by reflection, so that a renamed method changes
 * nothing that was stored; a case whose subject or events have no codec cannot be written, and the error names the one that
 * is missing. Beside each stands the id and version of its codec, beside the case the id, version and content hash of its
 * definition, and in every document the version of the format: what is needed to read it in ten years.
 *
 * <p>The form is canonical: fields in one order, lines that end the same on every machine. Two writings of one case are
 * equal letter by letter, and a difference between two files is a difference between two cases. The hashes in it are those
 * of the chain, so that a reader can verify it against a head that somebody else keeps.
 *
 * <p>What JSON has a type for is written plainly: texts, whole numbers, yes and no, lists, records. What it has none for is
 * an object with one field whose name begins with a dollar sign: {@code {"$date": "2022-07-27"}}, {@code {"$instant": ...}},
 * {@code {"$ratio": "2/3"}}. A field of the host's own whose name begins with one gets a second in front, so nothing is
 * mistaken.
 *
 * <p>Actors are written by their ids, for whom and in which roles they acted: who somebody is stays with the host. This package
 * alone needs {@code jackson-core}; whoever uses it adds that.
 */
@DomainStyle
@NullMarked
package org.hoidong.workflow.json;

import org.hoidong.core.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
