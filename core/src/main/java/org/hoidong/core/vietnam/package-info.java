/**
 * Everything that is Viet Nam's: its tiers, bodies, meetings, legal documents and rules by date.
 *
 * <p>The other packages name no Vietnamese law, tier or body; this one fills their open kinds and their rule keys. {@link
 * org.hoidong.core.vietnam.VietnamDocuments} lists what is cited, {@link org.hoidong.core.vietnam.VietnamTiers}, {@link
 * org.hoidong.core.vietnam.VietnamBodies}, {@link org.hoidong.core.vietnam.VietnamMeetings} and others whose names begin like
 * theirs the kinds, and {@link
 * org.hoidong.core.vietnam.VietnamRules} is the law as one rule book; {@link org.hoidong.core.vietnam.VietnamCalendars}
 * has the working days. A council elsewhere writes a package like this one.
 */
@DomainStyle
@NullMarked
package org.hoidong.core.vietnam;

import org.hoidong.core.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
