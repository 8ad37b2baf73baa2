package org.hoidong.core.vietnam;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Label;
import org.hoidong.core.council.BodyKind;
import org.hoidong.core.council.OfficeCategory;
import org.hoidong.core.council.OfficeKind;

/** The offices in the councils and executives of Viet Nam, and in what they oversee. */
public final class VietnamOffices {

    /** Chair of the People's Council (Chủ tịch Hội đồng nhân dân). */
    public static final OfficeKind COUNCIL_CHAIR = of(
            "council-chair",
            "Chủ tịch Hội đồng nhân dân",
            "Chair of the People's Council",
            OfficeCategory.HEAD,
            VietnamBodies.PEOPLES_COUNCIL);

    /** Vice-chair of the People's Council (Phó Chủ tịch Hội đồng nhân dân). */
    public static final OfficeKind COUNCIL_VICE_CHAIR = of(
            "council-vice-chair",
            "Phó Chủ tịch Hội đồng nhân dân",
            "Vice-chair of the People's Council",
            OfficeCategory.DEPUTY,
            VietnamBodies.PEOPLES_COUNCIL);

    /**
     * Who is appointed to convene a first session, and presides until it has elected its Chair, when neither Chair nor Vice-chair of the council
     * before is there (triệu tập viên): row {@code 2.1/first-session-a}. It is not a post that somebody is elected to.
     */
    public static final OfficeKind APPOINTED_CONVENER = of(
            "appointed-convener",
            "Triệu tập viên kỳ họp thứ nhất",
            "Convener appointed for a first session",
            OfficeCategory.MEMBER,
            VietnamBodies.PEOPLES_COUNCIL);

    /** Member of the Standing Committee (Ủy viên Thường trực Hội đồng nhân dân). */
    public static final OfficeKind STANDING_COMMITTEE_MEMBER = of(
            "standing-committee-member",
            "Ủy viên Thường trực Hội đồng nhân dân",
            "Member of the Standing Committee",
            OfficeCategory.MEMBER,
            VietnamBodies.STANDING_COMMITTEE);

    /** Head of a Committee of the Council (Trưởng Ban). */
    public static final OfficeKind COMMITTEE_HEAD = of(
            "committee-head",
            "Trưởng Ban của Hội đồng nhân dân",
            "Head of a Committee of the Council",
            OfficeCategory.HEAD,
            VietnamBodies.COUNCIL_COMMITTEE);

    /** Deputy head of a Committee of the Council (Phó Trưởng Ban). */
    public static final OfficeKind COMMITTEE_DEPUTY_HEAD = of(
            "committee-deputy-head",
            "Phó Trưởng Ban của Hội đồng nhân dân",
            "Deputy head of a Committee of the Council",
            OfficeCategory.DEPUTY,
            VietnamBodies.COUNCIL_COMMITTEE);

    /** Member of a Committee of the Council (Ủy viên của Ban). */
    public static final OfficeKind COMMITTEE_MEMBER = of(
            "committee-member",
            "Ủy viên Ban của Hội đồng nhân dân",
            "Member of a Committee of the Council",
            OfficeCategory.MEMBER,
            VietnamBodies.COUNCIL_COMMITTEE);

    /** Head of a delegate group (Tổ trưởng Tổ đại biểu). */
    public static final OfficeKind DELEGATE_GROUP_HEAD = of(
            "delegate-group-head",
            "Tổ trưởng Tổ đại biểu Hội đồng nhân dân",
            "Head of a delegate group",
            OfficeCategory.HEAD,
            VietnamBodies.DELEGATE_GROUP);

    /** Delegate of the People's Council (đại biểu Hội đồng nhân dân). */
    public static final OfficeKind DELEGATE = of(
            "delegate",
            "Đại biểu Hội đồng nhân dân",
            "Delegate of the People's Council",
            OfficeCategory.MEMBER,
            VietnamBodies.PEOPLES_COUNCIL);

    /** Chief of the Council's Office (Chánh Văn phòng Hội đồng nhân dân). */
    public static final OfficeKind CHIEF_OF_OFFICE = of(
            "chief-of-office",
            "Chánh Văn phòng Hội đồng nhân dân",
            "Chief of the Office of the People's Council",
            OfficeCategory.STAFF,
            VietnamBodies.PEOPLES_COUNCIL);

    /** Chair of the People's Committee (Chủ tịch Ủy ban nhân dân). */
    public static final OfficeKind EXECUTIVE_CHAIR = of(
            "executive-chair",
            "Chủ tịch Ủy ban nhân dân",
            "Chair of the People's Committee",
            OfficeCategory.HEAD,
            VietnamBodies.PEOPLES_COMMITTEE);

    /** Vice-chair of the People's Committee (Phó Chủ tịch Ủy ban nhân dân). */
    public static final OfficeKind EXECUTIVE_VICE_CHAIR = of(
            "executive-vice-chair",
            "Phó Chủ tịch Ủy ban nhân dân",
            "Vice-chair of the People's Committee",
            OfficeCategory.DEPUTY,
            VietnamBodies.PEOPLES_COMMITTEE);

    /** Member of the People's Committee (Ủy viên Ủy ban nhân dân). */
    public static final OfficeKind EXECUTIVE_MEMBER = of(
            "executive-member",
            "Ủy viên Ủy ban nhân dân",
            "Member of the People's Committee",
            OfficeCategory.MEMBER,
            VietnamBodies.PEOPLES_COMMITTEE);

    /** Head of a specialised agency under the People's Committee (Thủ trưởng cơ quan chuyên môn). */
    public static final OfficeKind DEPARTMENT_HEAD = of(
            "department-head",
            "Thủ trưởng cơ quan chuyên môn thuộc Ủy ban nhân dân",
            "Head of a specialised agency under the People's Committee",
            OfficeCategory.HEAD,
            VietnamBodies.DEPARTMENT);

    /** Chief Judge of the People's Court (Chánh án Tòa án nhân dân). */
    public static final OfficeKind CHIEF_JUDGE = of(
            "chief-judge",
            "Chánh án Tòa án nhân dân",
            "Chief Judge of the People's Court",
            OfficeCategory.HEAD,
            VietnamBodies.COURT);

    /** Chief Procurator of the People's Procuracy (Viện trưởng Viện kiểm sát nhân dân). */
    public static final OfficeKind CHIEF_PROCURATOR = of(
            "chief-procurator",
            "Viện trưởng Viện kiểm sát nhân dân",
            "Chief Procurator of the People's Procuracy",
            OfficeCategory.HEAD,
            VietnamBodies.PROCURACY);

    /** Prime Minister (Thủ tướng Chính phủ). */
    public static final OfficeKind PRIME_MINISTER = of(
            "prime-minister", "Thủ tướng Chính phủ", "Prime Minister", OfficeCategory.HEAD, VietnamBodies.GOVERNMENT);

    /** Chair of the Fatherland Front (Chủ tịch Ủy ban Mặt trận Tổ quốc). */
    public static final OfficeKind FRONT_CHAIR = of(
            "front-chair",
            "Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam",
            "Chair of the Committee of the Viet Nam Fatherland Front",
            OfficeCategory.HEAD,
            VietnamBodies.FATHERLAND_FRONT);

    /** Head of a socio-political organisation (Người đứng đầu tổ chức chính trị - xã hội). */
    public static final OfficeKind ORGANISATION_HEAD = of(
            "organisation-head",
            "Người đứng đầu tổ chức chính trị - xã hội",
            "Head of a socio-political organisation",
            OfficeCategory.HEAD,
            VietnamBodies.SOCIO_POLITICAL_ORGANISATION);

    private static final ImmutableList<OfficeKind> ALL = ImmutableList.of(
            COUNCIL_CHAIR,
            COUNCIL_VICE_CHAIR,
            STANDING_COMMITTEE_MEMBER,
            COMMITTEE_HEAD,
            COMMITTEE_DEPUTY_HEAD,
            COMMITTEE_MEMBER,
            DELEGATE_GROUP_HEAD,
            DELEGATE,
            APPOINTED_CONVENER,
            CHIEF_OF_OFFICE,
            EXECUTIVE_CHAIR,
            EXECUTIVE_VICE_CHAIR,
            EXECUTIVE_MEMBER,
            DEPARTMENT_HEAD,
            CHIEF_JUDGE,
            CHIEF_PROCURATOR,
            PRIME_MINISTER,
            FRONT_CHAIR,
            ORGANISATION_HEAD);

    private VietnamOffices() {}

    /** Returns all of them, those of councils first, for reading kinds by their ids. */
    public static ImmutableList<OfficeKind> all() {
        return ALL;
    }

    /**
     * Reads a kind by its id.
     *
     * @param id the id, for example {@code council-chair}
     * @return the kind
     * @throws IllegalArgumentException if there is none, naming those there are
     */
    public static OfficeKind parse(String id) {
        return Kinds.byId("office", ALL, id);
    }

    private static OfficeKind of(String id, String vietnamese, String english, OfficeCategory category, BodyKind in) {
        return OfficeKind.of(id, Label.of(vietnamese, english), category, in);
    }
}
