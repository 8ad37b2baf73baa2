package org.hoidong.core.vietnam;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.hoidong.core.basics.Label;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.TransitionPolicy;
import org.hoidong.core.petition.LetterCategory;
import org.hoidong.core.petition.LetterChannel;
import org.hoidong.core.petition.LetterChannelCategory;
import org.hoidong.core.petition.LetterKind;
import org.hoidong.core.petition.RefusalCategory;
import org.hoidong.core.petition.RefusalGround;
import org.hoidong.core.petition.SettlementCase;
import org.hoidong.core.petition.SettlementCategory;

/** The kinds of letters of citizens in Viet Nam, how they come in, in what circumstances they are settled, and on which grounds nobody is received. */
public final class VietnamLetters {

    /** Complaint (Khiếu nại). */
    public static final LetterKind COMPLAINT = kind("complaint", "Khiếu nại", "Complaint", LetterCategory.COMPLAINT);

    /** Denunciation (Tố cáo). */
    public static final LetterKind DENUNCIATION =
            kind("denunciation", "Tố cáo", "Denunciation", LetterCategory.DENUNCIATION);

    /** Petition of a citizen (Kiến nghị). */
    public static final LetterKind PETITION =
            kind("citizen-petition", "Kiến nghị của công dân", "Petition of a citizen", LetterCategory.PETITION);

    /** Feedback (Phản ánh). */
    public static final LetterKind FEEDBACK = kind("feedback", "Phản ánh", "Feedback", LetterCategory.FEEDBACK);

    /** By post (qua bưu chính). */
    public static final LetterChannel BY_POST =
            channel("by-post", "Qua dịch vụ bưu chính", "By post", LetterChannelCategory.SENT);

    /** Online (trực tuyến). */
    public static final LetterChannel ONLINE =
            channel("letter-online", "Gửi trực tuyến", "Online", LetterChannelCategory.SENT);

    /** At a reception of citizens (tại buổi tiếp công dân). */
    public static final LetterChannel AT_RECEPTION =
            channel("at-reception", "Nộp tại nơi tiếp công dân", "At a reception", LetterChannelCategory.IN_PERSON);

    /** Through a delegate (qua đại biểu Hội đồng nhân dân). */
    public static final LetterChannel THROUGH_DELEGATE = channel(
            "through-delegate",
            "Qua đại biểu Hội đồng nhân dân",
            "Through a delegate",
            LetterChannelCategory.THROUGH_DELEGATE);

    /** The usual case (vụ việc thông thường). */
    public static final SettlementCase ORDINARY =
            settlement("ordinary-case", "Vụ việc thông thường", "Ordinary", SettlementCategory.ORDINARY);

    /** A complex case (vụ việc phức tạp). */
    public static final SettlementCase COMPLEX =
            settlement("complex-case", "Vụ việc phức tạp", "Complex", SettlementCategory.COMPLEX);

    /** A specially complex case (vụ việc đặc biệt phức tạp). */
    public static final SettlementCase SPECIALLY_COMPLEX = settlement(
            "specially-complex-case",
            "Vụ việc đặc biệt phức tạp",
            "Specially complex",
            SettlementCategory.SPECIALLY_COMPLEX);

    /** In a remote area (vùng sâu, vùng xa đi lại khó khăn). */
    public static final SettlementCase REMOTE = settlement(
            "remote-area", "Vùng sâu, vùng xa đi lại khó khăn", "In a remote area", SettlementCategory.ORDINARY);

    /** A complex case in a remote area (vụ việc phức tạp ở vùng sâu, vùng xa). */
    public static final SettlementCase REMOTE_COMPLEX = settlement(
            "complex-in-remote-area",
            "Vụ việc phức tạp ở vùng sâu, vùng xa",
            "Complex, in a remote area",
            SettlementCategory.COMPLEX);

    /** To be verified in several places (phải kiểm tra, xác minh tại nhiều địa điểm). */
    public static final SettlementCase SEVERAL_PLACES = settlement(
            "several-places",
            "Phải kiểm tra, xác minh tại nhiều địa điểm",
            "To be verified in several places",
            SettlementCategory.COMPLEX);

    /** Drunk, or not capable (say rượu, mất năng lực hành vi). */
    public static final RefusalGround INCAPABLE = ground(
            "incapable",
            "Say do dùng chất kích thích hoặc mất khả năng nhận thức, điều khiển hành vi",
            "Intoxicated, or not capable",
            RefusalCategory.CONDUCT);

    /** Threatening or disturbing (đe dọa, gây rối). */
    public static final RefusalGround THREATENING = ground(
            "threatening",
            "Đe dọa, xúc phạm người tiếp công dân hoặc gây rối trật tự",
            "Threatening or disturbing",
            RefusalCategory.CONDUCT);

    /** Settled by the law, and explained (đã giải quyết đúng pháp luật, đã được giải thích). */
    public static final RefusalGround SETTLED_AND_EXPLAINED = ground(
            "settled-and-explained",
            "Vụ việc đã được giải quyết đúng pháp luật và đã được giải thích",
            "Settled rightly, and explained",
            RefusalCategory.SETTLED);

    /** Another ground of the law (trường hợp khác theo quy định). */
    public static final RefusalGround OTHER_GROUND = ground(
            "other-ground",
            "Trường hợp khác theo quy định của pháp luật",
            "Another ground of the law",
            RefusalCategory.OTHER);

    private static final ImmutableList<LetterKind> KINDS =
            ImmutableList.of(COMPLAINT, DENUNCIATION, PETITION, FEEDBACK);

    private static final ImmutableList<LetterChannel> CHANNELS =
            ImmutableList.of(BY_POST, ONLINE, AT_RECEPTION, THROUGH_DELEGATE);

    private static final ImmutableList<SettlementCase> CASES =
            ImmutableList.of(ORDINARY, COMPLEX, SPECIALLY_COMPLEX, REMOTE, REMOTE_COMPLEX, SEVERAL_PLACES);

    private static final ImmutableList<RefusalGround> GROUNDS =
            ImmutableList.of(INCAPABLE, THREATENING, SETTLED_AND_EXPLAINED, OTHER_GROUND);

    private VietnamLetters() {}

    /** Returns the kinds, for reading kinds by their ids. */
    public static ImmutableList<LetterKind> kinds() {
        return KINDS;
    }

    /** Returns how letters come in, for reading kinds by their ids. */
    public static ImmutableList<LetterChannel> channels() {
        return CHANNELS;
    }

    /** Returns the circumstances, for reading kinds by their ids. */
    public static ImmutableList<SettlementCase> settlementCases() {
        return CASES;
    }

    /** Returns the grounds for not receiving somebody, for reading kinds by their ids. */
    public static ImmutableList<RefusalGround> refusalGrounds() {
        return GROUNDS;
    }

    /**
     * Reads a kind by its id.
     *
     * @param id the id, for example {@code complaint}
     * @return the kind
     * @throws IllegalArgumentException if there is none, naming those there are
     */
    public static LetterKind parse(String id) {
        return Kinds.byId("letter kind", KINDS, id);
    }

    /**
     * Returns what becomes of running letters of a kind when the law changes: denunciations follow the new law (row B-D-10), others keep
     * that of their receipt, because no rule that moves them was read.
     *
     * @param kind the kind
     * @param book the rule book
     * @param on the day up to which rules are taken
     * @return the policy
     */
    public static TransitionPolicy policy(LetterKind kind, RuleBook book, LocalDate on) {
        return kind.equals(DENUNCIATION)
                ? TransitionPolicy.of(book, VietnamMatters.DENUNCIATION, on)
                : TransitionPolicy.keepFoundingLaw();
    }

    private static LetterKind kind(String id, String vietnamese, String english, LetterCategory category) {
        return LetterKind.of(id, Label.of(vietnamese, english), category);
    }

    private static LetterChannel channel(String id, String vietnamese, String english, LetterChannelCategory category) {
        return LetterChannel.of(id, Label.of(vietnamese, english), category);
    }

    private static SettlementCase settlement(
            String id, String vietnamese, String english, SettlementCategory category) {
        return SettlementCase.of(id, Label.of(vietnamese, english), category);
    }

    private static RefusalGround ground(String id, String vietnamese, String english, RefusalCategory category) {
        return RefusalGround.of(id, Label.of(vietnamese, english), category);
    }
}
