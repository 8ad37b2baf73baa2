package org.hoidong.workflow.lifecycle.hearing;

import org.hoidong.core.basics.Datum;
import org.hoidong.core.calendar.Due;

/** How a due is written within something else: with the version of its form. */
final class DueForm {

    private DueForm() {}

    static Datum write(Due due) {
        return Datum.record()
                .put("version", Datum.of(Due.CODEC.version()))
                .put("value", Due.CODEC.encode(due))
                .build();
    }

    static Due read(Datum form) {
        return Due.CODEC.decode(Math.toIntExact(form.field("version").asWhole()), form.field("value"));
    }
}
