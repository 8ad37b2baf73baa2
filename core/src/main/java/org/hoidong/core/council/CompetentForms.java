package org.hoidong.core.council;

import java.util.Arrays;
import java.util.Locale;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.KindForms;

/** How an office, with the kind of body it is of, and who is competent are written. */
final class CompetentForms {

    private CompetentForms() {}

    static Datum office(OfficeKind office) {
        return Datum.record()
                .put("kind", KindForms.write(office))
                .put("in", KindForms.write(office.in()))
                .build();
    }

    static OfficeKind officeFrom(Datum form) {
        BodyKind in = body(form.field("in"));
        return KindForms.<OfficeCategory, OfficeKind>read(
                form.field("kind"),
                OfficeCategory.class,
                (id, label, category) -> OfficeKind.of(id, label, category, in));
    }

    static Datum competent(Competent competent) {
        Datum.RecordBuilder form = Datum.record().put("level", written(competent.level()));
        if (competent.kind() instanceof OfficeKind office) {
            form.put("office", office(office));
        } else {
            form.put("body", KindForms.write(competent.kind()));
        }
        return form.build();
    }

    static Competent competentFrom(Datum form) {
        String written = form.field("level").asText();
        Competent.Level level = Arrays.stream(Competent.Level.values())
                .filter(each -> written(each).equals(written))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("level (" + written + ") must be one of "
                        + Arrays.stream(Competent.Level.values())
                                .map(CompetentForms::written)
                                .toList()));
        return form.optionalField("office")
                .map(office -> Competent.of(officeFrom(office)))
                .orElseGet(() -> Competent.of(body(form.field("body"))))
                .at(level);
    }

    private static BodyKind body(Datum form) {
        return KindForms.read(form, BodyCategory.class, BodyKind::of);
    }

    private static String written(Competent.Level level) {
        return level.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
