/**
 * Everything that is Viet Nam's: its tiers, bodies, meetings, legal documents and rules by date.
 *
 * <p>The other packages name no Vietnamese law, tier or body; this one fills their open kinds and their rule keys.
 *
 * <ul>
 *   <li>{@link org.hoidong.core.vietnam.VietnamRules} is the law as one rule book. It is written by classes that are not public,
 *       one for each part of the law: {@code VotingLaw}, {@code CouncilLaw}, {@code OfficesLaw}, {@code SessionLaw} and so on,
 *       each value from one {@code LawRow} with its article, days, grade and link.
 *   <li>{@link org.hoidong.core.vietnam.VietnamDocuments} lists what is cited.
 *   <li>{@link org.hoidong.core.vietnam.VietnamTiers}, {@link org.hoidong.core.vietnam.VietnamBodies}, {@link
 *       org.hoidong.core.vietnam.VietnamOffices}, {@link org.hoidong.core.vietnam.VietnamActs}, {@link
 *       org.hoidong.core.vietnam.VietnamMeetings} and others whose names begin like theirs are the kinds.
 *   <li>{@link org.hoidong.core.vietnam.VietnamCalendars} has the working days, {@link
 *       org.hoidong.core.vietnam.VietnamMessages} all texts.
 * </ul>
 *
 * <p>A council elsewhere writes a package like this one.
 */
@DomainStyle
@NullMarked
package org.hoidong.core.vietnam;

import org.hoidong.core.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
