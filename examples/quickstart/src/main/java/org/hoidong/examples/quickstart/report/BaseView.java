package org.hoidong.examples.quickstart.report;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a figure is a part of.
 *
 * @param label what it is
 * @param whole how many there are
 * @param percent the part in percent, rounded half up to one decimal; none if there are none to take it of
 */
public record BaseView(Text label, int whole, Optional<BigDecimal> percent) {

    public BaseView {
        checkArgument(
                percent.isPresent() == (whole > 0),
                "percent (%s) must be there exactly when its base (%s) is not empty",
                percent.map(BigDecimal::toPlainString).orElse("none"),
                whole);
    }
}
