/**
 * Reads the data directory of the main job into plain records, or says in one line what is wrong with it.
 *
 * <p>{@link DataDirectory#read} is the only way in. It reads every file with {@link JsonFile} or {@link CsvFile}, which
 * know about form only (encoding, fields, types, dates, allowed words), then lets {@link Consistency} compare the files
 * with each other (ids that must exist, counts that must agree). What comes out is {@link CouncilData}: one record per
 * file, row or object, with the names of {@code examples/quickstart/data/README.md}. Nothing here knows a rule of law:
 * a late minute, a missed quorum or an unknown matter in the register are results of the job, not errors of the data.
 *
 * <p>Everything wrong is a {@link DataException}, which carries the file, the place in it, the problem and the remedy.
 */
@NullMarked
package org.hoidong.examples.quickstart.data;

import org.jspecify.annotations.NullMarked;
