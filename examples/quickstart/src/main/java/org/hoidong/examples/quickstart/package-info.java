/** The main job: follow-up of recommendations, reported at a date. */
@NullMarked
package org.hoidong.examples.quickstart;

import org.jspecify.annotations.NullMarked;
