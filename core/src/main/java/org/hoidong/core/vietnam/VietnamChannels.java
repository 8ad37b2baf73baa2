package org.hoidong.core.vietnam;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Label;
import org.hoidong.core.resolution.PublicationCategory;
import org.hoidong.core.resolution.PublicationChannel;

/** The ways in which resolutions of councils in Viet Nam are made known. */
public final class VietnamChannels {

    /** Gazette (Công báo). */
    public static final PublicationChannel GAZETTE = of("gazette", "Công báo", "Gazette", PublicationCategory.OFFICIAL);

    /** Electronic gazette (Công báo điện tử). */
    public static final PublicationChannel E_GAZETTE =
            of("e-gazette", "Công báo điện tử", "Electronic gazette", PublicationCategory.OFFICIAL);

    /** National legal database (Cơ sở dữ liệu quốc gia về pháp luật). */
    public static final PublicationChannel LEGAL_DATABASE = of(
            "legal-database",
            "Cơ sở dữ liệu quốc gia về pháp luật",
            "National legal database",
            PublicationCategory.OFFICIAL);

    /** Portal (Cổng thông tin điện tử). */
    public static final PublicationChannel PORTAL =
            of("portal", "Cổng thông tin điện tử", "Portal", PublicationCategory.ONLINE);

    /** Public posting (Niêm yết công khai). */
    public static final PublicationChannel PUBLIC_POSTING =
            of("public-posting", "Niêm yết công khai", "Public posting", PublicationCategory.ON_SITE);

    /** Local media (Phương tiện thông tin đại chúng ở địa phương). */
    public static final PublicationChannel LOCAL_MEDIA =
            of("local-media", "Phương tiện thông tin đại chúng ở địa phương", "Local media", PublicationCategory.MEDIA);

    private static final ImmutableList<PublicationChannel> ALL =
            ImmutableList.of(GAZETTE, E_GAZETTE, LEGAL_DATABASE, PORTAL, PUBLIC_POSTING, LOCAL_MEDIA);

    private VietnamChannels() {}

    /** Returns all of them, for reading kinds by their ids. */
    public static ImmutableList<PublicationChannel> all() {
        return ALL;
    }

    private static PublicationChannel of(String id, String vietnamese, String english, PublicationCategory category) {
        return PublicationChannel.of(id, Label.of(vietnamese, english), category);
    }
}
