package org.hoidong.workflow;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.PlainText;

/** The open attributes of a state, an event or a line: what a host keeps with it, outside what decides. */
final class Attributes {

    private Attributes() {}

    /** Attributes with one more, or with another value for one. */
    static ImmutableMap<String, Datum> with(Map<String, Datum> attributes, String name, Datum value) {
        Map<String, Datum> all = new LinkedHashMap<>(attributes);
        all.put(PlainText.line("attribute name", name), value);
        return ImmutableMap.copyOf(all);
    }
}
