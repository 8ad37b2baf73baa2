/** AssertJ assertions and scenarios with a movable date, for those who test governance rules. */
@NullMarked
package org.hoidong.testkit;

import org.jspecify.annotations.NullMarked;
